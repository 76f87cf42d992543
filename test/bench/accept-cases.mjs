import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Accepts what the failing golden cases of a draft get now, so that it can be submitted. */
export async function acceptCases(root, editor, draft) {
  const built = (name) => import(pathToFileURL(join(root, 'dist/shared', name, 'index.js')).href);
  const { default: golden } = await built('golden');
  const { default: assessment } = await built('assessment');
  const filter = encodeURIComponent(JSON.stringify({ policy: draft }));
  const cases = (await editor(`/api/console/golden-cases?filter=${filter}&range=[0,999]`)).body;
  const { content } = (await editor(`/api/console/policies/${draft}/content`)).body;
  const compiled = assessment.compilePolicy(content);
  for (const one of cases) {
    const { passed, verdict } = golden.runGoldenCase(compiled, one);
    if (passed || !verdict) continue;
    await editor(`/api/console/golden-cases/${one.id}`, {
      method: 'PUT',
      headers: { 'If-Match': `"${one.revision}"` },
      body: { expect: golden.acceptedBy(one.expect, verdict) },
    });
  }
}

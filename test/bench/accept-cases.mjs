import { built } from './built.mjs';

/** Accepts what the failing golden cases of a draft get now, so that it can be submitted. */
export async function acceptCases(root, editor, draft) {
  const { acceptedBy, runGoldenCase } = built(root, 'shared/golden');
  const { compilePolicy } = built(root, 'shared/assessment');
  const filter = encodeURIComponent(JSON.stringify({ policy: draft }));
  const cases = (await editor(`/api/console/golden-cases?filter=${filter}&range=[0,999]`)).body;
  const { content } = (await editor(`/api/console/policies/${draft}/content`)).body;
  const compiled = compilePolicy(content);
  for (const one of cases) {
    const { passed, verdict } = runGoldenCase(compiled, one);
    if (passed || !verdict) continue;
    await editor(`/api/console/golden-cases/${one.id}`, {
      method: 'PUT',
      headers: { 'If-Match': `"${one.revision}"` },
      body: { expect: acceptedBy(one.expect, verdict) },
    });
  }
}

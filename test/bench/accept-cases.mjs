import { built } from './built.mjs';

/** Accepts what the failing golden cases of a draft get now, so that it can be submitted. */
export async function acceptCases(root, editor, draft) {
  const { runGoldenCase } = built(root, 'shared/golden');
  const { compilePolicy } = built(root, 'shared/assessment');
  const filter = encodeURIComponent(JSON.stringify({ policy: draft }));
  const cases = (await editor(`/api/console/golden-cases?filter=${filter}&range=[0,999]`)).body;
  const { content, revision } = (await editor(`/api/console/policies/${draft}/content`)).body;
  const compiled = compilePolicy(content);
  const failing = cases.filter((one) => {
    const { passed, verdict } = runGoldenCase(compiled, one);
    return !passed && verdict !== null;
  });
  if (failing.length === 0) return;
  await editor('/api/console/golden-cases/acts/accept', {
    method: 'POST',
    headers: { 'If-Match': `"${revision}"` },
    body: { policy: draft, cases: failing.map(({ id, revision: read }) => ({ id, revision: read })) },
  });
}

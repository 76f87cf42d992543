import pg from 'pg';
import { acceptCases } from './accept-cases.mjs';
import { withServer } from './served.mjs';

const wanted = Number(process.env.BENCH_PUBLISH ?? 10_000);
// About this part of the demo's applications stands in the open round and is not yet decided.
const openPart = 0.3;

/** From the approval that puts an edition into force at once to the last verdict rechecked; the baseline rewrites the same rows over plain pg. */
export function publishRun(root) {
  return withServer(root, Math.ceil(wanted / openPart), async ({ as, database }) => {
    const [editor, approver] = [await as('editor'), await as('approver')];
    const [{ id }] = (await editor('/api/console/policies')).body;
    const draft = (
      await editor(`/api/console/policies/${id}/acts/revise`, { method: 'POST', body: { changeNote: 'bench' } })
    ).body.id;
    const { ids, content } = (await editor(`/api/console/policies/${draft}/content`)).body;
    const { rule } = content.requirements.flatMap(({ criteria }) => criteria).find(({ code }) => code === '3.1.2.3');
    await editor(`/api/console/criteria/${ids.criteria['3.1.2.3']}`, {
      method: 'PUT',
      headers: { 'If-Match': '"1"' },
      body: { rule: { ...rule, clocks: [{ ...rule.clocks[0], years: 4 }] } },
    });
    await acceptCases(root, editor, draft);
    await editor(`/api/console/policies/${draft}/acts/submit-edition`, {
      method: 'POST',
      headers: { 'If-Match': '"2"' },
      body: { effectiveFrom: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10) },
    });
    const before = performance.now();
    const { body } = await approver(`/api/console/policies/${draft}/acts/approve`, {
      method: 'POST',
      headers: { 'If-Match': '"3"' },
      body: {},
    });
    let run = await progress(approver, body.run);
    const seen = new Set();
    while (run.state === 'queued' || run.state === 'running') {
      seen.add(run.done);
      await new Promise((resume) => setTimeout(resume, 100));
      run = await progress(approver, body.run);
    }
    const seconds = (performance.now() - before) / 1000;
    const plain = await plainRewrite(database);
    return [
      `${run.total} applications ${run.state} in ${seconds.toFixed(1)} s, ${run.changed} verdicts changed, ${seen.size} steps of progress seen; plain pg rewrites them in ${plain.toFixed(1)} s: ratio ${(seconds / plain).toFixed(1)}`,
    ];
  });
}

async function progress(approver, run) {
  return (await approver(`/api/console/runs/${run}`)).body;
}

async function plainRewrite(database) {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  const before = performance.now();
  await client.query(`update applications set verdict = verdict || '{}', updated_at = now() where round_code = '2026'`);
  const seconds = (performance.now() - before) / 1000;
  await client.end();
  return seconds;
}

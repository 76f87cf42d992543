// Whom an edition would touch: counted in threads from extracted facts, and the same as assessing everybody in full.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assess, compilePolicy, decidingClause, type Verdict } from '../../shared/assessment';
import { PolicyContent } from '../../shared/policy';
import { people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let editor: Caller;
let approver: Caller;
let clerk: Caller;
let first: string;
let draft: string;
const unmoved = { edition: false, against: false, applications: 0 };
beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [editor, approver, clerk] = await Promise.all([as('editor'), as('approver'), as('clerk')]);
  [{ id: first }] = (await editor.get('/api/console/policies')).body;
  draft = (await editor.post(`/api/console/policies/${first}/acts/revise`, { changeNote: '放宽年限' })).body.id;
  await changeYears(4);
});
afterAll(() => server.stop());

const contentOf = async (id: string) => (await editor.get(`/api/console/policies/${id}/content`)).body;

/** Clause 3.1.2.3: so many years since the intermediate title. */
async function changeYears(years: number): Promise<void> {
  const { ids, content, revisions } = await contentOf(draft);
  const criterion = PolicyContent.parse(content)
    .requirements.flatMap(({ criteria }) => criteria)
    .find(({ code }) => code === '3.1.2.3');
  const id = ids.criteria['3.1.2.3'];
  const rule = { ...criterion?.rule, clocks: [{ since: 'title', years, counts: 'profession' }] };
  const saved = await editor.put(`/api/console/criteria/${id}`, { rule }, { 'If-Match': `"${revisions[id]}"` });
  expect(saved.status).toBe(200);
}

async function simulated(request: object): Promise<any> {
  const started = await editor.post('/api/console/simulations', request);
  expect(started.status).toBe(201);
  return ended(started.body.id);
}

async function ended(id: string): Promise<any> {
  let { body } = await editor.get(`/api/console/simulations/${id}`);
  while (body.state === 'queued' || body.state === 'running') {
    await new Promise((resume) => setTimeout(resume, 50));
    ({ body } = await editor.get(`/api/console/simulations/${id}`));
  }
  return body;
}

interface Row {
  number: string;
  level: Verdict['level'];
  direction: string | null;
  as_of: string;
  dossier: any;
}

/** Everybody's verdict by an edition, in full and one by one. */
async function inFull(id: string): Promise<Map<string, any>> {
  const content = PolicyContent.parse((await contentOf(id)).content);
  const compiled = compilePolicy(content);
  const rows = await server.database.query<Row>(
    'select number, level, direction, as_of::text as as_of, dossier from applications order by id',
  );
  return new Map(
    rows.map(({ number, as_of: asOf, ...one }) => {
      const verdict = assess(compiled, { ...one, asOf });
      const { outcome, route, eligibleFrom } = verdict;
      return [number, { outcome, route, decidingClause: decidingClause(verdict, compiled.content), eligibleFrom }];
    }),
  );
}

describe('an impact simulation', () => {
  it('touches just those whom full assessment touches, with both verdicts', async () => {
    const [before, after] = [await inFull(first), await inFull(draft)];
    const expected = [...before]
      .map(([number, was]) => ({ number, before: was, after: after.get(number) }))
      .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));

    const run = await simulated({ kind: 'impact', edition: draft, against: first, scope: {} });

    expect(run).toMatchObject({ state: 'done', total: 200, done: 200, moved: unmoved, startedBy: 'editor' });
    const { body } = await editor.get(`/api/console/simulations/${run.id}/persons?range=[0,199]`);
    expect(body.map(({ number, before: was, after: is }: any) => ({ number, before: was, after: is }))).toEqual(
      expected,
    );
    expect(run.result.touched).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(0);
    const of = (verdicts: Map<string, any>, outcome: string) =>
      [...verdicts.values()].filter((one) => one.outcome === outcome).length;
    for (const outcome of ['eligible', 'referred', 'ineligible']) {
      expect([run.result.before[outcome], run.result.after[outcome]]).toEqual([
        of(before, outcome),
        of(after, outcome),
      ]);
    }
  });

  it('compares with the stored verdicts where no edition is named, and comes to the same', async () => {
    const named = await simulated({ kind: 'impact', edition: draft, against: first, scope: {} });
    const stored = await simulated({ kind: 'impact', edition: draft, scope: {} });

    expect(stored.against).toBeNull();
    expect({ ...stored.result, seconds: 0 }).toEqual({ ...named.result, seconds: 0 });
  });

  it('stores no verdict, and touches no application', async () => {
    const state = () =>
      server.database.query('select number, revision, outcome, verdict, updated_at from applications order by id');
    const before = await state();

    await simulated({ kind: 'impact', edition: draft, scope: {} });

    expect(await state()).toEqual(before);
  });

  it('goes over the applications of a filter alone', async () => {
    const filter = { level: 'deputy-senior', round: '2026' };
    const { body } = await clerk.get(`/api/console/applications/counts?filter=${JSON.stringify(filter)}`);

    const run = await simulated({ kind: 'impact', edition: draft, scope: { filter } });

    expect(run.total).toBe(body.total);
    expect(run.result.by.level.map(({ key }: any) => key)).toEqual(['deputy-senior']);
  });

  it('reads the dossier itself where its facts have not been extracted, and drops facts that have grown stale', async () => {
    const before = await simulated({ kind: 'impact', edition: draft, against: first, scope: {} });
    const altered = `jsonb_set(dossier, '{attested}', dossier -> 'attested' || '["9.9.9"]')`;
    await server.database.query(`update applications set dossier = ${altered} where id % 2 = 0`);
    const [row] = await server.database.query<{ n: number }>('select count(*)::int as n from application_facts');

    const after = await simulated({ kind: 'impact', edition: draft, against: first, scope: {} });

    expect(row?.n).toBe(100);
    expect({ ...after.result, seconds: 0 }).toEqual({ ...before.result, seconds: 0 });
  });

  it('follows a dossier that a clerk has saved', async () => {
    const [row] = (
      await clerk.get(
        '/api/console/applications?filter={"level":"deputy-senior","outcome":"eligible","status":["draft","submitted"]}',
      )
    ).body;
    const { body } = await clerk.get(`/api/console/applications/${row.id}`);
    const saved = await clerk.put(
      `/api/console/applications/${row.id}`,
      { dossier: { ...body.dossier, attested: [] } },
      { 'If-Match': `"${body.revision}"` },
    );
    expect(saved.body.outcome).toBe('ineligible');

    const run = await simulated({ kind: 'impact', edition: draft, against: first, scope: { filter: { id: row.id } } });

    expect(run.result.after).toMatchObject({ ineligible: 1 });
  });

  it('shows both verdicts of a person whole, and names only to those who work on applications', async () => {
    const run = await simulated({ kind: 'impact', edition: draft, scope: {} });
    const path = `/api/console/simulations/${run.id}/persons`;
    const [person] = (await editor.get(`${path}?filter={"moved":true}`)).body;

    const { body } = await editor.get(`${path}/${person.id}`);

    expect([body.before.outcome, body.after.outcome]).toEqual([person.before.outcome, person.after.outcome]);
    expect(body.editions).toEqual({ before: first, after: draft });
    expect(person.applicantName).toMatch(/^.\*{1,2}$/);
    expect((await clerk.get(path)).status).toBe(403);
  });

  it('narrows its persons to those of each row of the clauses', async () => {
    const run = await simulated({ kind: 'impact', edition: draft, scope: {} });

    expect(run.result.by.clause.length).toBeGreaterThan(1);
    for (const { before, after, from, to, count } of run.result.by.clause) {
      const filter = JSON.stringify({ from, to, decidedBefore: before, decidedAfter: after });
      const { body } = await editor.get(`/api/console/simulations/${run.id}/persons?range=[0,199]&filter=${filter}`);
      expect(body).toHaveLength(count);
    }
  });

  it('says that the edition has moved once the draft decides otherwise', async () => {
    const run = await simulated({ kind: 'impact', edition: draft, scope: {} });
    await changeYears(3);

    const { body } = await approver.get(`/api/console/simulations/${run.id}`);

    expect(body.moved).toEqual({ ...unmoved, edition: true });
    await changeYears(4);
  });

  it('gives its persons as a file', async () => {
    const run = await simulated({ kind: 'impact', edition: draft, scope: {} });

    const { status, body } = await editor.get(`/api/console/simulations/${run.id}/export?format=csv&lang=zh`);

    expect(status).toBe(200);
    expect(body.split('\r\n')[0]).toContain('"已存结论·适用条款"');
    expect(body).toContain('"政务服务运营"');
    expect(body.trim().split('\r\n')).toHaveLength(Number(run.result.touched) + 1);
  });

  it('lets nobody search by name who may not see names', async () => {
    const request = { kind: 'impact', edition: draft, against: null, scope: { filter: { q: '杨' } } };

    const { status, body } = await editor.post('/api/console/simulations', request);

    expect([status, body.refusals]).toMatchObject([403, [{ code: 'access.forbidden', path: 'scope.filter.q' }]]);
  });

  it('refuses what is no request, no edition, no filter, by path', async () => {
    const asked = async (request: object) => {
      const { status, body } = await editor.post('/api/console/simulations', request);
      return [status, body.refusals?.[0]?.path];
    };

    expect(await asked({ kind: 'impact', edition: 'x' })).toEqual([400, 'edition']);
    expect(await asked({ kind: 'impact', edition: 'z'.repeat(24) })).toEqual([404, undefined]);
    expect(await asked({ kind: 'impact', edition: draft, scope: { filter: { colour: 'red' } } })).toEqual([
      400,
      'filter.colour',
    ]);
  });
});

describe('the threshold explorer', () => {
  const path = 'requirements[3.1.2].criteria[3.1.2.3].rule.clocks[0].years';

  it('counts for each value what full assessment counts, over the level that the number stands in', async () => {
    const values = [2, 3, 4, 5, 6, 8];

    const run = await simulated({ kind: 'threshold', edition: draft, path, values: [8, ...values], scope: {} });

    expect(run.result.current).toBe(4);
    for (const { value, tally } of run.result.points) {
      await changeYears(value);
      const verdicts = await server.database.query<Row>(
        `select number from applications where level = 'deputy-senior'`,
      );
      const full = await inFull(draft);
      const eligible = verdicts.filter(({ number }) => full.get(number)?.outcome === 'eligible').length;
      expect([value, tally.eligible]).toEqual([value, eligible]);
    }
    expect(run.result.points.map(({ value }: any) => value)).toEqual(values);
    await changeYears(4);
  });

  it('counts the same people whether other values are tried or the present one alone', async () => {
    const alone = await simulated({ kind: 'threshold', edition: draft, path, values: [4], scope: {} });
    const among = await simulated({ kind: 'threshold', edition: draft, path, values: [3, 4], scope: {} });

    expect(alone.total).toBeGreaterThan(0);
    expect(alone.result.points).toEqual([among.result.points[1]]);
    expect(alone.result.points[0].tally.eligible).toBeGreaterThan(0);
  });

  it('goes over all levels for an option of the edition', async () => {
    const days = await simulated({ kind: 'threshold', edition: draft, path: 'options.monthDays', values: [30, 31] });

    expect([days.total, days.result.current]).toEqual([200, 30]);
  });

  it('keeps what it explored in the words of the day', async () => {
    const run = await simulated({ kind: 'threshold', edition: draft, path, values: [4], scope: {} });
    await changeYears(6);

    const { body } = await editor.get(`/api/console/simulations/${run.id}`);

    expect(body).toMatchObject({
      path,
      moved: { edition: true },
      number: { short: { zh: '附件三（一）2（3）：4年' } },
    });
    await changeYears(4);
  });

  it('refuses a path where no number decides a verdict, and a value that the place cannot hold', async () => {
    const ask = async (at: string, values: number[]) => {
      const { status, body } = await editor.post('/api/console/simulations', {
        kind: 'threshold',
        edition: draft,
        path: at,
        values,
      });
      return [status, body.refusals.map(({ code, path: where }: any) => [code, where])];
    };
    const nothing = [422, [['threshold.no-number', 'path']]];

    expect(await ask('requirements[3.1.2].heading', [1])).toEqual(nothing);
    expect(await ask('procedure.publicNoticeWorkingDays', [7])).toEqual(nothing);
    expect(await ask('options.recentYears', [3])).toEqual(nothing);
    expect(await ask('requirements[0].criteria[0].rule.clocks[0].years', [3])).toEqual(nothing);
    expect(await ask(path, [1, 99])).toEqual([422, [['threshold.out-of-range', 'values[1]']]]);
  });
});

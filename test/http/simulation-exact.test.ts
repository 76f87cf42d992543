// A simulation against full assessment, person by person: random dossiers, days that were moved, facts of another format.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assess,
  compilePolicy,
  decidingClause,
  factsFormat,
  packFacts,
  type Case,
  type CompiledPolicy,
  type Verdict,
} from '../../shared/assessment';
import { PolicyContent } from '../../shared/policy';
import { dossierNear } from '../support/dossier-arbitrary';
import { putYears, revised } from '../support/editions';
import { people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';
import { simulated, until } from '../support/simulations';

let server: TestServer;
let editor: Caller;
let auditor: Caller;
let first: string;
let draft: string;
let standing: CompiledPolicy;

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [editor, auditor] = await Promise.all([as('editor'), as('auditor')]);
  [{ id: first }] = (
    await editor.get('/api/console/policies?filter={"status":"in-force","specialty":"government-services"}')
  ).body;
  draft = await revised(editor);
  await putYears(editor, draft, 2);
  await askForThreeOutputs();
  const [row] = await server.database.query<{ snapshot: unknown; hash: string }>(
    'select snapshot, snapshot_hash as hash from policies where document_id = $1',
    [first],
  );
  standing = compilePolicy(PolicyContent.parse(row?.snapshot), row?.hash);
});
afterAll(() => server.stop());

/** Clause 2.3 in place of two. */
async function askForThreeOutputs(): Promise<void> {
  const { ids, revisions } = (await editor.get(`/api/console/policies/${draft}/content`)).body;
  const row = ids.requirements['2.3'];
  const headers = { 'If-Match': `"${revisions[row]}"` };
  expect((await editor.put(`/api/console/requirements/${row}`, { minimum: 3 }, headers)).status).toBe(200);
}

const compiledOf = async (id: string) =>
  compilePolicy(PolicyContent.parse((await editor.get(`/api/console/policies/${id}/content`)).body.content));

function summaryOf(verdict: Verdict, { content }: CompiledPolicy) {
  const { outcome, route, eligibleFrom } = verdict;
  return { outcome, route, decidingClause: decidingClause(verdict, content), eligibleFrom };
}

interface Row extends Case {
  readonly number: string;
  readonly stored: ReturnType<typeof summaryOf>;
}

/** Every application as a recheck would judge it: by the day of its round. */
function allRows(): Promise<Row[]> {
  return server.database.query(
    `select a.number, a.level, a.direction, r.cut_off_on::text as "asOf", a.dossier,
            jsonb_build_object('outcome', a.outcome, 'route', a.route, 'decidingClause', a.deciding_clause,
                               'eligibleFrom', a.eligible_from) as stored
       from applications a join rounds r on r.id = a.round_id order by a.id`,
  );
}

/** Everybody's verdicts in full, one by one, of those for whom anything differs. */
async function inFull(before: CompiledPolicy | null): Promise<unknown[]> {
  const after = await compiledOf(draft);
  return (await allRows())
    .map((row) => ({
      number: row.number,
      before: before === null ? row.stored : summaryOf(assess(before, row), before),
      after: summaryOf(assess(after, row), after),
    }))
    .filter((one) => JSON.stringify(sorted(one.before)) !== JSON.stringify(sorted(one.after)));
}

function sorted(summary: object): [string, unknown][] {
  return Object.entries(summary).sort(([a], [b]) => (a < b ? -1 : 1));
}

async function personsOf(id: string, total: number): Promise<unknown[]> {
  const found: unknown[] = [];
  while (found.length < total) {
    const range = JSON.stringify([found.length, found.length + 999]);
    const { body } = await editor.get(`/api/console/simulations/${id}/persons?range=${range}`);
    if (body.length === 0) break;
    found.push(...body.map(({ number, before, after }: any) => ({ number, before, after })));
  }
  return found;
}

/** As the acts store them; the facts of every third are left to be read from the dossier. */
async function enter(cases: readonly Case[]): Promise<void> {
  const rows = cases.map((one, place) => {
    const verdict = assess(standing, one);
    const { outcome, route, decidingClause: clause, eligibleFrom } = summaryOf(verdict, standing);
    const facts = place % 3 === 0 ? null : packFacts(one.dossier);
    return {
      ...one,
      number: `R-${String(place).padStart(5, '0')}`,
      outcome,
      route,
      clause,
      eligibleFrom,
      verdict,
      facts,
    };
  });
  for (let at = 0; at < rows.length; at += 1000) {
    await server.database.query(
      `with given as (
         select * from jsonb_to_recordset($1::jsonb) as n(number text, level text, direction text, "asOf" date,
           dossier jsonb, outcome text, route text, clause text, "eligibleFrom" date, verdict jsonb, facts text)),
       entered as (
         insert into applications (document_id, number, applicant_name, level, direction, employer_id, employer_code,
             employer_name, round_id, round_code, status, dossier, outcome, route, deciding_clause, eligible_from, as_of,
             edition, snapshot_hash, verdict, seal, revision, created_at, updated_at, published_at)
         select 'r' || lower(replace(n.number, '-', '')) || repeat('0', 17), n.number, '某某', n.level, n.direction, e.id,
                e.unified_credit_code, e.name, r.id, r.code, 'submitted', n.dossier, n.outcome, n.route, n.clause,
                n."eligibleFrom", n."asOf", (n.verdict -> 'policy' ->> 'edition')::int,
                n.verdict -> 'policy' ->> 'snapshotHash', n.verdict, 'none', 1, now(), now(), now()
           from given n join rounds r on r.cut_off_on = n."asOf"
           cross join (select * from employers order by id limit 1) e order by n.number
         returning id, number)
       insert into application_facts (application_id, facts, format)
       select e.id, n.facts, 1 from entered e join given n using (number) where n.facts is not null`,
      [JSON.stringify(rows.slice(at, at + 1000))],
    );
  }
}

/** Lets every stored verdict be by another snapshot. */
async function storedBy(hash: string): Promise<void> {
  await server.database.query(
    `update applications set snapshot_hash = $1::text, verdict = jsonb_set(verdict, '{policy,snapshotHash}', to_jsonb($1::text))`,
    [hash],
  );
}

/** Dossiers about the thresholds of each level, each asked about for two levels in both directions. */
async function randomCases(dossiers: number): Promise<Case[]> {
  const { content } = standing;
  const days = await server.database.query<{ day: string }>(
    `select distinct r.cut_off_on::text as day from rounds r join policies p on p.id = r.policy_id
      where p.document_id = $1 and r.cut_off_on in (select cut_off_on from rounds group by 1 having count(*) = 1)`,
    [first],
  );
  const levels = content.levels.map(({ code }) => code);
  const directions = content.directions.map(({ code }) => code);
  const chosen = fc
    .constantFrom(...levels)
    .chain((level) =>
      fc
        .constantFrom(...days.map(({ day }) => day))
        .chain((asOf) => dossierNear(content, level, asOf).map((dossier) => ({ level, asOf, dossier }))),
    );
  return fc.sample(chosen, { numRuns: dossiers, seed: 41 }).flatMap((one) => {
    const asked = [one.level, levels[(levels.indexOf(one.level) + 1) % levels.length] ?? one.level];
    return asked.flatMap((level) => directions.map((direction) => ({ ...one, level, direction })));
  });
}

describe('a simulation of 20 000 random dossiers in PostgreSQL', () => {
  let cases: Case[];
  beforeAll(async () => {
    cases = await randomCases(5_000);
    await enter(cases);
  }, 120_000);

  it('says of everybody what full assessment says, whether the verdict stands, is read from facts or from the dossier', async () => {
    const run = await simulated(editor, draft);

    expect(run.total).toBe(cases.length + 200);
    const found = await personsOf(run.id, run.result.touched);
    expect(found).toEqual(await inFull(null));
    expect(found.length).toBeGreaterThan(200);
  }, 120_000);

  it('comes to the same by the edition itself, with all verdicts stored by another document', async () => {
    const before = await simulated(editor, draft, { against: first });
    const hash = `sha256:${'0'.repeat(64)}`;
    await storedBy(hash);

    const after = await simulated(editor, draft, { against: first });

    expect({ ...after.result, seconds: 0 }).toEqual({ ...before.result, seconds: 0 });
    expect(await personsOf(after.id, after.result.touched)).toEqual(await personsOf(before.id, before.result.touched));
    await storedBy(standing.snapshotHash ?? '');
    await server.database.query(`delete from applications where number like 'R-%'`);
  }, 120_000);
});

describe('a round whose day was moved and whose cases nobody has rechecked', () => {
  it('is simulated by its day, as a recheck would judge, and compared with what is stored', async () => {
    await server.database.query(`update rounds set cut_off_on = cut_off_on + interval '14 months'`);

    const stored = await simulated(editor, draft);
    const named = await simulated(editor, draft, { against: first });

    const told = [await personsOf(stored.id, stored.result.touched), await personsOf(named.id, named.result.touched)];
    const [person] = (await editor.get(`/api/console/simulations/${stored.id}/persons?filter={"moved":true}`)).body;
    const { body } = await editor.get(`/api/console/simulations/${stored.id}/persons/${person.id}`);
    expect([body.before.outcome, body.after.outcome]).toEqual([person.before.outcome, person.after.outcome]);
    expect(told).toEqual([await inFull(null), await inFull(standing)]);
    expect(stored.result.touched).not.toBe(named.result.touched);
    await server.database.query(`update rounds set cut_off_on = cut_off_on - interval '14 months'`);
  });
});

describe('extracted facts', () => {
  const formats = () =>
    server.database.query('select format, count(*)::int as n from application_facts group by 1 order by 1');

  it('of another format are not read, and are extracted anew at the next start, as are those that are missing', async () => {
    const before = await simulated(editor, draft, { against: first });
    await server.database.query(`
      delete from application_facts where application_id % 3 = 0;
      update application_facts set format = 0, facts = '{}' where application_id % 3 = 1`);

    const after = await simulated(editor, draft, { against: first });

    expect({ ...after.result, seconds: 0 }).toEqual({ ...before.result, seconds: 0 });
    const second = await startServer({ database: server.database });
    const extracted = await until(formats, (rows) => rows.length === 1 && rows[0]?.['n'] === 200);
    await second.stop({ keep: true });
    expect(extracted).toEqual([{ format: factsFormat, n: 200 }]);
  });

  it('that are not those of the dossier are found by replay', async () => {
    const [row] = await server.database.query<{ id: string; number: string }>(
      `update application_facts f set facts = jsonb_set(facts::jsonb, '{0}', '[]')::text
         from applications a where a.id = f.application_id and a.outcome = 'eligible' and a.id in (
           select min(id) from applications where outcome = 'eligible')
       returning a.document_id as id, a.number`,
    );

    const { body } = await auditor.get(`/api/console/applications/${row?.id}/replay`);

    expect(body.differences).toEqual([{ code: 'facts-differ', members: [] }]);
  });
});

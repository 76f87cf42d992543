// What is being saved at the very moment at which an edition takes effect belongs to that edition when both are done.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { act, revised, setYears, today } from '../support/editions';
import { caller, people, type Caller } from '../support/http';
import { panelCaller } from '../support/panel';
import { startServer, type TestServer } from '../support/server';
import { fullAccessToken } from '../support/tokens';

let server: TestServer;
let editor: Caller;
let approver: Caller;
let clerk: Caller;
let token: Caller;

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [editor, approver, clerk] = await Promise.all([as('editor'), as('approver'), as('clerk')]);
  token = caller(server, { Authorization: `Bearer ${await fullAccessToken(await panelCaller(server))}` });
});
afterAll(() => server.stop());

const pause = (milliseconds: number): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds));
async function until(holds: () => Promise<boolean>): Promise<void> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > 20_000) throw new Error('it did not come to that');
    await pause(50);
  }
}
const waiting = async (statement: string) =>
  (
    await server.database.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike $1`,
      [`%${statement}%`],
    )
  ).length > 0;

/** Whatever has a number is half inserted by somebody else, so that a save of the same number waits at its own insert. */
async function holding(copy: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: server.database.url });
  // The database is dropped under it where a test fails.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('begin');
  await client.query(copy);
  return async () => {
    await client.query('rollback');
    await client.end();
  };
}

async function columnsOf(table: string, apart: readonly string[]): Promise<string> {
  const [row] = await server.database.query<{ columns: string }>(
    `select string_agg(quote_ident(column_name), ',') as columns from information_schema.columns
      where table_name = $1 and column_name <> all($2) and is_generated = 'NEVER'`,
    [table, apart],
  );
  return row?.columns ?? '';
}

it('an application whose insert is under way', async () => {
  const id = await revised(editor);
  await setYears(editor, id, 3);
  await act(editor, [id, 'submit-edition'], { effectiveFrom: today() });
  const [like] = await server.database.query<Record<string, unknown>>(
    `select a.number, a.level, a.direction, a.dossier - 'rulings' as dossier, e.document_id as employer, r.document_id as round
       from applications a join employers e on e.id = a.employer_id join rounds r on r.id = a.round_id
       join policies p on p.id = r.policy_id
      where r.status = 'open' and p.specialty = 'government-services' and a.status = 'draft' limit 1`,
  );
  const columns = await columnsOf('applications', ['id', 'document_id', 'number']);
  const release = await holding(
    `insert into applications (document_id, number, ${columns})
     select 'zinflightinflightinfligh', 'IN-FLIGHT', ${columns} from applications where number = '${String(like?.['number'])}'`,
  );

  const saving = clerk.post('/api/console/applications', { ...like, number: 'IN-FLIGHT', applicantName: '在途' });
  await until(() => waiting('insert into "applications"'));
  const approval = act(approver, [id, 'approve']);
  await until(() => waiting('from rounds'));
  await release();
  const [saved, approved] = await Promise.all([saving, approval]);
  await until(
    async () =>
      (await server.database.query(`select 1 from recheck_runs where kind = 'edition' and state = 'done'`)).length ===
      1,
  );

  expect([saved.status, approved.body.status]).toEqual([201, 'in-force']);
  const [stored] = await server.database.query(
    `select a.edition, a.snapshot_hash = p.snapshot_hash as agrees from applications a join rounds r on r.id = a.round_id
       join policies p on p.id = r.policy_id where a.number = 'IN-FLIGHT'`,
  );
  expect(stored).toEqual({ edition: 2, agrees: true });
});

it('a round whose insert is under way', async () => {
  const inForce = (await editor.get('/api/console/policies?filter={"status":"in-force"}')).body;
  const other = inForce.find(({ specialty }: { specialty: string }) => specialty !== 'government-services');
  const { id } = (await editor.post(`/api/console/policies/${other.id}/acts/revise`, { changeNote: '试' })).body;
  await act(editor, [id, 'submit-edition'], { effectiveFrom: today() });
  const columns = await columnsOf('rounds', ['id', 'document_id', 'code']);
  const release = await holding(
    `insert into rounds (document_id, code, ${columns}) select 'zinflightinflightinfligh', '2026-flight', ${columns}
       from rounds where status = 'closed' limit 1`,
  );
  const round = { code: '2026-flight', name: '在途', kind: 'special', cutOffOn: '2026-12-31', status: 'open' };

  const saving = token.post('/api/rounds', { data: { ...round, policy: other.id } });
  await until(() => waiting('insert into "rounds"'));
  const approval = act(approver, [id, 'approve']);
  await until(() => waiting('from "policies"'));
  await release();
  const [saved, approved] = await Promise.all([saving, approval]);

  expect([saved.status, approved.body.status]).toEqual([201, 'in-force']);
  const stored = await server.database.query(
    `select p.edition, p.status from rounds r join policies p on p.id = r.policy_id where r.code = '2026-flight'`,
  );
  expect(stored).toEqual([{ edition: 2, status: 'in-force' }]);
});

it('an open round takes no edition but the one in force', async () => {
  const editions = (
    await editor.get('/api/console/policies?filter={"specialty":"government-services"}&sort=["edition","ASC"]')
  ).body;
  const [past] = editions;
  const draft = await revised(editor);
  const [round] = (await clerk.get('/api/console/rounds?filter={"status":"open","code":"2026"}')).body;
  const put = (data: object) => token.put(`/api/rounds/${round.id}`, { data });

  const answers = [
    await put({ policy: past.id }),
    await put({ policy: draft }),
    await put({ policy: draft, status: 'closed' }),
    await put({ policy: past.id, status: 'closed' }),
  ];

  expect(answers.map(({ status, body }) => [status, body.error?.details.code])).toEqual([
    [409, 'round.edition-not-in-force'],
    [409, 'round.edition-not-in-force'],
    [409, 'round.edition-never-applied'],
    [200, undefined],
  ]);
});

// Whoever alters what is stored, past the system and past the database's own guards, is found out by replay.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { alterations, type Alterations } from '../support/alterations';
import { people, type Caller } from '../support/http';
import { foundByBoth, told, untouched, verify as verifyAt } from '../support/replays';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let auditor: Caller;
let clerk: Caller;
let altering: Alterations;

beforeAll(async () => {
  server = await startServer();
  altering = alterations(server.database);
  const as = people(server);
  [auditor, clerk] = await Promise.all([as('auditor'), as('clerk')]);
});
afterAll(() => server.stop());

const verify = () => verifyAt(server.database.url);

describe('what somebody has altered', () => {
  afterEach(async () => {
    await altering.restore();
    expect((await verify()).findings).toEqual([]);
  });

  const inAll = (expected: readonly (readonly [string, readonly string[]])[]) =>
    foundByBoth({ url: server.database.url, auditor }, expected);

  it('is found in a verdict, which is told by its members', async () => {
    const { number, id } = await untouched(server.database);
    await altering.keep('applications', `number = '${number}'`, ['verdict', 'outcome']);
    await altering.alter(
      `update applications set outcome = 'eligible', verdict = jsonb_set(verdict, '{outcome}', '"eligible"') where number = '${number}'`,
    );

    await inAll([[number, ['seal-broken', 'verdict-differs', 'columns-differ']]]);
    const { body } = await clerk.get(`/api/console/applications/${id}/replay`);
    expect(body.differences[1]).toEqual({ code: 'verdict-differs', members: ['outcome'] });
    expect(body.differences[2].members).toEqual(['decidingClause']);
  });

  it('is found in a dossier, even where the verdict stays the same', async () => {
    const { number } = await untouched(server.database);
    await altering.keep('applications', `number = '${number}'`, ['dossier']);
    await altering.alter(
      `update applications set dossier = jsonb_set(dossier, '{education,0,school}', '"某大学"') where number = '${number}'`,
    );

    await inAll([[number, ['seal-broken']]]);
  });

  it('is found in a dossier that is none any more', async () => {
    const { number } = await untouched(server.database);
    await altering.keep('applications', `number = '${number}'`, ['dossier']);
    await altering.alter(`update applications set dossier = '{"education": 1}' where number = '${number}'`);

    await inAll([[number, ['seal-broken', 'dossier-unreadable']]]);
  });

  it('is found in a column of the grid', async () => {
    const { number } = await untouched(server.database);
    await altering.keep('applications', `number = '${number}'`, ['route', 'eligible_from']);
    await altering.alter(
      `update applications set route = '1.2.3', eligible_from = '2020-01-01' where number = '${number}'`,
    );

    await inAll([[number, ['columns-differ']]]);
  });

  it('is found in the trail where whoever did it knew how to make a seal', async () => {
    const { number } = await untouched(server.database);
    await altering.keep('applications', `number = '${number}'`, ['seal']);
    await altering.alter(`update applications set seal = 'sha256:' || repeat('0', 64) where number = '${number}'`);

    await inAll([[number, ['seal-not-keyed', 'trail-differs']]]);
  });

  it('is found where the seal was taken away', async () => {
    const { number } = await untouched(server.database);
    await altering.keep('applications', `number = '${number}'`, ['seal']);
    await server.database.query('alter table applications drop constraint applications_sealed');
    await altering.alter(`update applications set seal = null where number = '${number}'`);

    await inAll([[number, ['not-sealed', 'trail-differs']]]);
  });

  it('is found where a verdict points to a snapshot that is not there', async () => {
    const { number } = await untouched(server.database);
    const hash = `sha256:${'f'.repeat(64)}`;
    await altering.keep('applications', `number = '${number}'`, ['snapshot_hash', 'verdict']);
    await altering.alter(
      `update applications set snapshot_hash = '${hash}', verdict = jsonb_set(verdict, '{policy,snapshotHash}', '"${hash}"')
        where number = '${number}'`,
    );

    await inAll([[number, ['seal-broken', 'snapshot-missing']]]);
  });

  it('is found in the snapshot of an edition, and in the verdicts that it changes', async () => {
    await altering.keep('policies', 'true', ['snapshot']);
    await altering.alter(
      `update policies set snapshot = replace(snapshot::text, '"years": 5', '"years": 4')::jsonb where document_number like '京人社%'`,
    );

    const { findings } = await verify();

    const [edition, ...verdicts] = told(findings);
    expect(edition).toEqual([expect.stringContaining('#1'), ['snapshot-altered', 'rows-altered']]);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(new Set(verdicts.map(([, codes]) => String(codes)))).toEqual(new Set(['verdict-differs']));
  });

  it('is found in the rows of a frozen edition, of which no verdict depends', async () => {
    await altering.keep('criteria', `code = '3.1.2.3'`, ['text']);
    await altering.alter(`update criteria set text = '改过' where code = '3.1.2.3'`);

    const { findings } = await verify();

    expect(told(findings)).toEqual([[expect.stringContaining('#1'), ['rows-altered']]]);
    expect(findings[0]?.differences[0]?.members[0]).toMatch(/^requirements\[\d+\]\.criteria\[\d+\]\.text$/);
  });

  it('is found in the hash of an edition', async () => {
    await altering.keep('policies', 'true', ['snapshot_hash']);
    await altering.alter(
      `update policies set snapshot_hash = 'sha256:' || repeat('1', 64) where document_number like '京人社%'`,
    );

    const { findings } = await verify();

    expect(told(findings)[0]).toEqual([expect.stringContaining('#1'), ['snapshot-altered', 'hash-replaced']]);
    expect(new Set(told(findings.slice(1)).map(([, codes]) => String(codes)))).toEqual(new Set(['snapshot-missing']));
  });

  it('is found in an application that was deleted whole', async () => {
    const { number, id } = await untouched(server.database);
    await server.database.query(`create table gone as select * from applications where number = '${number}'`);
    // The last column: PostgreSQL works it out itself, and takes no value for it.
    await server.database.query('alter table gone drop column edition_key');
    altering.undo = 'insert into applications select * from gone';
    await altering.alter(`delete from applications where number = '${number}'`);

    await inAll([[id, ['row-gone']]]);
  });

  it('is found in the applicant’s name and in the state of an application that came in here', async () => {
    const { body } = await clerk.get('/api/console/applications?filter={"status":"submitted"}&range=[0,0]');
    const [{ id, number }] = body;
    const { headers } = await clerk.get(`/api/console/applications/${id}`);
    const change = { applicantName: '改名' };
    await clerk.put(`/api/console/applications/${id}`, change, { 'If-Match': headers.get('ETag') ?? '' });
    await altering.keep('applications', `number = '${number}'`, ['applicant_name']);
    await altering.alter(`update applications set applicant_name = '另一人' where number = '${number}'`);

    await inAll([[number, ['told-otherwise']]]);
  });

  it('is found in the state of an edition', async () => {
    await altering.keep('policies', `document_number like '京人社%'`, ['status', 'effective_to']);
    await altering.alter(
      `update policies set status = 'superseded', effective_to = '2029-12-31' where document_number like '京人社%'`,
    );

    const { findings } = await verify();

    expect(told(findings)).toEqual([[expect.stringContaining('#1'), ['told-otherwise']]]);
    expect(findings[0]?.differences[0]?.members).toEqual(['status']);
  });

  it('is found in the trail of an edition, where what froze it is gone', async () => {
    await server.database.query(
      `create table gone_entries as select * from audit_trail where subject = 'policies' and after ->> 'snapshotHash' is not null`,
    );
    altering.undo = 'insert into audit_trail overriding system value select * from gone_entries';
    await altering.alter('delete from audit_trail where id in (select id from gone_entries)');

    const { findings } = await verify();

    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(told(findings).map(([, codes]) => String(codes)))).toEqual(new Set(['hash-replaced']));
  });

  it('is found in a guard that was rewritten to let everything pass', async () => {
    const [{ text } = { text: '' }] = await server.database.query<{ text: string }>(
      `select pg_get_functiondef('policies_refuse_thaw'::regproc) as text`,
    );
    altering.undo = text;
    await server.database.query(
      'create or replace function policies_refuse_thaw() returns trigger language plpgsql as $$ begin return new; end $$',
    );

    const { findings } = await verify();

    expect(told(findings)).toEqual([['PostgreSQL', ['guard-off']]]);
    expect(findings[0]?.differences[0]?.members).toEqual(['policies_frozen']);
  });

  it('is found in a trigger that was left disabled', async () => {
    await server.database.query('alter table audit_trail disable trigger audit_trail_append_only');
    altering.undo = 'alter table audit_trail enable trigger audit_trail_append_only';

    await inAll([['PostgreSQL', ['guard-off']]]);
  });
});

describe('the trail', () => {
  it('keeps that a row was altered, after it has been saved again', async () => {
    const filter = JSON.stringify({ status: 'submitted', round: '2026' });
    const [{ id, number }] = (await clerk.get(`/api/console/applications?filter=${filter}&sort=["number","DESC"]`))
      .body;
    await altering.alter(`update applications set seal = 'sha256:' || repeat('0', 64) where number = '${number}'`);
    const { headers } = await clerk.get(`/api/console/applications/${id}`);
    await clerk.put(
      `/api/console/applications/${id}`,
      { applicantName: '重存' },
      { 'If-Match': headers.get('ETag') ?? '' },
    );

    const { findings } = await verify();

    expect(told(findings)).toEqual([[number, ['trail-broken']]]);
  });
});

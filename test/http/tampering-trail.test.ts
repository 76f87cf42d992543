// Rounds, what applications have copied, and alterations of very many rows: found by what the trail last told.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { alterations, type Alterations } from '../support/alterations';
import { people, type Caller } from '../support/http';
import { foundByBoth, replay, told, untouched, verify as verifyAt } from '../support/replays';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let auditor: Caller;
let altering: Alterations;

beforeAll(async () => {
  server = await startServer();
  altering = alterations(server.database);
  auditor = await people(server)('auditor');
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

  it('is found in the day and in the edition of a round, before a recheck makes new verdicts of it', async () => {
    await altering.keep('rounds', `code = '2026'`, ['cut_off_on', 'status']);
    await altering.alter(
      `update rounds set cut_off_on = cut_off_on + interval '1 year', status = 'closed' where code = '2026'`,
    );

    await inAll([['2026', ['told-otherwise']]]);
    expect((await verify()).findings[0]?.differences[0]?.members).toEqual(['cutOffOn', 'status']);
  });

  it('is found in a round that was put in or taken out past the system', async () => {
    const [{ list } = { list: '' }] = await server.database.query<{ list: string }>(
      `select string_agg(column_name, ', ') as list from information_schema.columns
        where table_name = 'rounds' and column_name not in ('id', 'document_id', 'code')`,
    );
    await altering.alter(
      `insert into rounds (id, document_id, code, ${list}) select 9999, 'forged', 'forged', ${list} from rounds limit 1`,
    );
    altering.undo = `delete from rounds where code = 'forged'`;

    await inAll([['forged', ['never-told']]]);
  });

  it('is found in the round of an application, and in what is copied from round and employer', async () => {
    const { number } = await untouched(server.database);
    await altering.keep('applications', `number = '${number}'`, [
      'round_id',
      'round_code',
      'employer_name',
      'employer_code',
    ]);
    await altering.alter(
      `update applications set round_id = (select id from rounds where id <> round_id limit 1), round_code = '1999',
              employer_name = '某单位', employer_code = '91110000000000000X' where number = '${number}'`,
    );

    await inAll([[number, ['told-otherwise']]]);
    expect((await verify()).findings[0]?.differences[0]?.members).toEqual([
      'employerCode',
      'employerName',
      'round',
      'roundCode',
    ]);
  });
});

describe('an alteration of everything', () => {
  it('is reported to the last row, however many there are', async () => {
    const many = 130_000;
    await server.database.query(
      `insert into audit_trail (actor_kind, actor_id, actor_name, actor_role, act, subject, subject_id, after)
       select 'user', '0', 'nobody', 'clerk', 'create', 'applications', 'gone-' || n, '{"number": "gone"}'
         from generate_series(1, ${many}) n`,
    );

    const { code, findings, summary } = await verify();
    const { run, findings: kept } = await replay(auditor);
    await altering.alter(`delete from audit_trail where subject_id like 'gone-%'`);

    expect([code, findings.length, summary.differing]).toEqual([1, many, many]);
    expect(new Set(told(findings).map(([, codes]) => String(codes)))).toEqual(new Set(['row-gone']));
    expect([run.state, run.findings, kept.length]).toEqual(['done', many, 100]);
    expect(server.output()).toContain(`replay ${run.id}: ${many} findings (row-gone 10000)`);
  });
});

// Every stored verdict is sealed where it is written, and the trail keeps the seal.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command } from '../support/commands';
import { people } from '../support/http';
import { told, verify } from '../support/replays';
import { setup } from '../support/setup';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Of every application its number, its seal, and the last one that the trail keeps. */
function seals(where = 'true') {
  return server.database.query<{ number: string; seal: string | null; told: string | null }>(
    `select number, seal, (select after ->> 'seal' from audit_trail t
              where t.subject_id = a.document_id and after ->> 'seal' is not null order by t.id desc limit 1) as told
       from applications a where ${where} order by id`,
  );
}

describe('the seal of a verdict', () => {
  it('stands in every row of the demo and in the trail', async () => {
    const rows = await seals();

    expect(rows).toHaveLength(200);
    expect(
      rows.filter(({ seal, told }) => !/^hmac-sha256:[0-9a-f]{8}:[0-9a-f]{64}$/.test(seal ?? '') || seal !== told),
    ).toEqual([]);
  });

  it('is another when a save changes the dossier, and the trail tells it', async () => {
    const clerk = await people(server)('clerk');
    const filter = JSON.stringify({ status: 'submitted', round: '2026' });
    const [{ id, number }] = (await clerk.get(`/api/console/applications?filter=${filter}`)).body;
    const { body, headers } = await clerk.get(`/api/console/applications/${id}`);
    const [before] = await seals(`number = '${number}'`);

    const saved = await clerk.put(
      `/api/console/applications/${id}`,
      { dossier: { ...body.dossier, attested: [] } },
      { 'If-Match': headers.get('ETag') ?? '' },
    );

    const [after] = await seals(`number = '${number}'`);
    expect(saved.status).toBe(200);
    expect(after?.seal).not.toBe(before?.seal);
    expect(after?.told).toBe(after?.seal);
  });

  it('is put by npm run seal where there was none, and by no start of the server', async () => {
    const { database } = server;
    await server.stop({ keep: true });
    const drop = 'alter table applications drop constraint applications_sealed';
    const entries = `subject = 'applications' and after ->> 'seal' is not null`;
    await database.query(
      `${drop}; begin; set local session_replication_role = replica; update applications set seal = null;
       delete from audit_trail where ${entries}; delete from audit_trail where subject = 'rounds'; commit`,
    );
    server = await startServer({ database });
    const started = await seals();
    const before = await verify(database.url);

    const sealed = await command('seal', { url: database.url });
    const after = await verify(database.url);

    expect(started.filter(({ seal }) => seal !== null)).toEqual([]);
    expect(new Set(told(before.findings).map(([, codes]) => String(codes)))).toEqual(
      new Set(['not-sealed,trail-missing', 'never-told']),
    );
    expect([sealed.code, after.code, after.findings]).toEqual([0, 0, []]);
  });

  it('goes over to a new key by npm run seal; until then both are needed, afterwards the new one', async () => {
    const { url } = server.database;
    const old = setup().environment['SEAL_KEYS'] ?? '';
    const fresh = 'a-New.Key/for+Sealing=0123456789';

    const early = await verify(url, fresh);
    const both = await verify(url, `${fresh},${old}`);
    const sealed = await command('seal', { url, sealKeys: `${fresh},${old}` });
    const after = await verify(url, fresh);

    expect(new Set(told(early.findings).map(([, codes]) => String(codes)))).toEqual(new Set(['seal-key-unknown']));
    expect([both.code, sealed.code, after.code, after.findings]).toEqual([0, 0, 0, []]);
    expect((await command('seal', { url, sealKeys: `${old},${fresh}` })).code).toBe(0);
    expect((await verify(url)).findings).toEqual([]);
  });

  it('is not given to what replay finds fault with', async () => {
    const { database } = server;
    const [{ number } = { number: '' }] = await seals(`outcome = 'ineligible'`);
    await database.query(
      `update applications set seal = 'sha256:' || repeat('0', 64), outcome = 'eligible',
              verdict = jsonb_set(verdict, '{outcome}', '"eligible"') where number = '${number}'`,
    );

    const { code, output } = await command('seal', { url: database.url });

    expect([code, output.includes(number), output.includes('verdict-differs')]).toEqual([1, true, true]);
    expect(output).toContain('seal-not-keyed');
  });

  it('cannot be checked without a key, which verify says', async () => {
    const { code, summary } = await verify(server.database.url, '');

    expect([code === 0, summary.sealsChecked]).toEqual([false, false]);
  });
});

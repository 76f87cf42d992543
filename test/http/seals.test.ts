// Every stored verdict is sealed where it is written, and the trail keeps the seal.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { people } from '../support/http';
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
    expect(rows.filter(({ seal, told }) => !/^sha256:[0-9a-f]{64}$/.test(seal ?? '') || seal !== told)).toEqual([]);
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

  it('is put once by an upgrade where there was none; one that is missing later is not put back', async () => {
    const { database } = server;
    await server.stop({ keep: true });
    const strip = `alter table applications drop constraint applications_sealed; update applications set seal = null`;
    await database.query(strip);
    await database.query(`delete from strapi_core_store_settings where key = 'core_seed_seals'`);

    server = await startServer({ database });
    const upgraded = await seals();
    await server.stop({ keep: true });
    await database.query(strip);
    server = await startServer({ database });

    expect(upgraded.filter(({ seal, told }) => seal === null || seal !== told)).toEqual([]);
    expect((await seals()).filter(({ seal }) => seal !== null)).toEqual([]);
  });
});

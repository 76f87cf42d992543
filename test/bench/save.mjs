import pg from 'pg';
import { withServer } from './served.mjs';
import { whole } from './assess.mjs';

const clients = 8;
const seconds = 10;

/** Saves a second by 8 clients, each with verdict, history and a revision that is checked; the baseline updates the same rows over plain pg. */
export function saveRate(root) {
  return withServer(root, 2_000, async ({ as, database }) => {
    const clerk = await as('clerk');
    const filter = JSON.stringify({ status: ['draft', 'submitted', 'recommended'], round: '2026' });
    const { body: rows } = await clerk(`/api/console/applications?filter=${filter}&range=[0,${clients * 20 - 1}]`);
    const cases = await Promise.all(rows.map(async ({ id }) => (await clerk(`/api/console/applications/${id}`)).body));
    const saved = new Map(cases.map(({ id, revision }) => [id, revision]));
    let conflicts = 0;
    const save = async (one) => {
      const { status } = await clerk(`/api/console/applications/${one.id}`, {
        method: 'PUT',
        headers: { 'If-Match': `"${saved.get(one.id)}"` },
        body: { applicantName: one.applicantName, dossier: one.dossier },
      });
      if (status === 200) saved.set(one.id, saved.get(one.id) + 1);
      else conflicts += 1;
    };
    const perSecond = await rate((client, turn) => save(cases[(client + clients * turn) % cases.length]));
    const client = new pg.Client({ connectionString: database });
    await client.connect();
    const { rows: stored } = await client.query(
      'select document_id, revision from applications where document_id = any($1)',
      [[...saved.keys()]],
    );
    const lost = stored.filter((row) => row.revision !== saved.get(row.document_id)).length;
    await client.end();
    const plain = await plainRate(database, cases);
    return [
      `${whole(perSecond)} saves a second, ${clients} clients, ${conflicts} conflicts, ${lost} lost updates; plain pg update ${whole(plain)} a second: ratio ${(perSecond / plain).toFixed(2)}`,
    ];
  });
}

async function plainRate(database, cases) {
  const pool = new pg.Pool({ connectionString: database, max: clients });
  const perSecond = await rate(async (client, turn) => {
    const one = cases[(client + clients * turn) % cases.length];
    await pool.query('update applications set dossier = $2, verdict = $3, updated_at = now() where document_id = $1', [
      one.id,
      one.dossier,
      one.verdict,
    ]);
  });
  await pool.end();
  return perSecond;
}

async function rate(work) {
  const end = performance.now() + seconds * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let turn = 0; performance.now() < end; turn += 1) {
        await work(client, turn);
        done += 1;
      }
    }),
  );
  return done / seconds;
}

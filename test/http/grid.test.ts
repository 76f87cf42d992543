// The grid's questions and answers: one table, its indexes, its files.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseFilter } from '../../cms/api/application/queries/filter';
import { gridStatement } from '../../cms/api/application/queries/grid';
import { people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let clerk: Caller;

beforeAll(async () => {
  server = await startServer();
  clerk = await people(server)('clerk');
  // On two hundred rows reading and sorting them all is the cheaper plan; what is asked is whether there is another.
  const name = new URL(server.database.url).pathname.slice(1);
  for (const way of ['enable_seqscan', 'enable_sort', 'enable_bitmapscan']) {
    await server.database.query(`alter database "${name}" set ${way} = off`);
  }
});
afterAll(() => server.stop());

const empty = { attested: [], education: [], employment: [], titles: [], claims: [], honours: [], outputs: [] };

async function newApplication(head: { number: string; applicantName: string }): Promise<void> {
  const [[round], [employer]] = await Promise.all(
    ['rounds?filter={"status":"open"}', 'employers?range=[0,0]'].map(
      async (path) => (await clerk.get(`/api/console/${path}`)).body,
    ),
  );
  const { status } = await clerk.post('/api/console/applications', {
    ...head,
    level: 'junior',
    direction: 'research',
    employer: employer.id,
    round: round.id,
    dossier: empty,
  });
  expect(status).toBe(201);
}

describe('the grid', () => {
  const numbers = async (query: string) =>
    (await clerk.get(`/api/console/applications?${query}`)).body.map((row: { number: string }) => row.number);

  it('pages with a total and holds no dossier', async () => {
    const { body, headers } = await clerk.get('/api/console/applications?range=[0,24]');

    expect(body).toHaveLength(25);
    expect(headers.get('content-range')).toMatch(/^applications 0-24\/\d+$/);
    expect(Object.keys(body[0])).not.toEqual(expect.arrayContaining(['dossier']));
  });

  it('filters by every key at once, and the counts agree with it', async () => {
    const filter = JSON.stringify({ outcome: ['ineligible', 'referred'], level: 'intermediate' });

    const { body } = await clerk.get(`/api/console/applications?filter=${filter}&range=[0,199]`);
    const counts = (await clerk.get(`/api/console/applications/counts?filter=${filter}`)).body;

    expect(
      body.every(
        (row: { outcome: string; level: string }) => row.outcome !== 'eligible' && row.level === 'intermediate',
      ),
    ).toBe(true);
    expect(counts.total).toBe(body.length);
    expect(counts.level).toEqual({ intermediate: body.length });
  });

  it('finds a part of a number and a part of a name', async () => {
    await newApplication({ number: 'FIND-77-ME', applicantName: '欧阳试寻' });

    expect(await numbers('filter={"q":"d-77"}')).toEqual(['FIND-77-ME']);
    expect(await numbers(`filter=${encodeURIComponent('{"q":"阳试"}')}`)).toEqual(['FIND-77-ME']);
    expect(await numbers(`filter=${encodeURIComponent('{"q":"试阳"}')}`)).toEqual([]);
    expect(await numbers('filter={"q":"%25"}')).toEqual([]);
  });

  it.each(['policies?filter={"effectiveFrom":"x"}', 'rounds?filter={"cutOffOn":"2026-02-30"}'])(
    'refuses a day that is none: %s',
    async (path) => {
      const { status, body } = await clerk.get(`/api/console/${path}`);

      expect([status, body.code]).toEqual([400, 'query.malformed']);
    },
  );

  it.each([
    ['filter={"secret":1}', 'query.unknown-filter'],
    ['sort=["dossier","ASC"]', 'query.unknown-sort'],
    ['range=[0,100000]', 'value.wrong-type'],
    ['filter={', 'request.malformed'],
  ])('refuses %s', async (query, code) => {
    const { status, body } = await clerk.get(`/api/console/applications?${query}`);

    expect([status, body.code]).toEqual([400, code]);
  });

  it.each([
    [{}, ['updatedAt', 'DESC']],
    [{}, ['number', 'ASC']],
    [{}, ['applicantName', 'ASC']],
    [{}, ['employerName', 'ASC']],
    [{}, ['eligibleFrom', 'ASC']],
    [{}, ['createdAt', 'DESC']],
    [{ outcome: 'referred' }, ['updatedAt', 'DESC']],
    [{ status: 'submitted' }, ['updatedAt', 'DESC']],
    [{ round: '2026' }, ['updatedAt', 'DESC']],
    [{ level: 'senior' }, ['updatedAt', 'DESC']],
  ] as const)('%j sorted by %j reads an index and sorts nothing', async (filter, [field, order]) => {
    const { sql, bindings } = gridStatement({
      filter: parseFilter(filter),
      sort: { field, order },
      offset: 0,
      limit: 25,
    });
    let place = 0;

    const plan = await server.database.query<{ 'QUERY PLAN': string }>(
      `explain ${sql.replace(/\?/g, () => `$${(place += 1)}`)}`,
      bindings,
    );

    const words = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(words).toContain('Index Scan');
    expect(words).not.toContain('Sort');
  });

  it('exports what is shown, as Excel reads it, with no cell that runs as a formula', async () => {
    await newApplication({ number: 'EXP-1', applicantName: '=cmd()' });

    const { status, body, headers } = await clerk.get(
      '/api/console/applications/export?format=csv&filter={"q":"EXP-1"}&columns=number,applicantName,outcome,direction',
    );

    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain('.csv');
    expect(body).toContain('"EXP-1","\'=cmd()","不符合","政务服务研究"');
  });

  it('exports an Excel workbook', async () => {
    const { status, headers, body } = await clerk.get(
      '/api/console/applications/export?format=xlsx&filter={"level":"senior"}',
    );

    expect([status, headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    expect(String(body).slice(0, 2)).toBe('PK');
  });
});

describe('Strapi’s own filter', () => {
  it('refuses an operator that a column does not have', async () => {
    const { status } = await clerk.get('/api/applications?filters[verdict][$contains]=x');

    expect(status).toBe(400);
  });
});

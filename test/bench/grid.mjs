import { built } from './built.mjs';
import { URLSearchParams } from 'node:url';
import pg from 'pg';
import { ms, percentile, timesOf, withServer } from './served.mjs';

const size = Number(process.env.BENCH_GRID ?? 100_000);
const requests = 300;

const pages = [
  ['by outcome, newest first', { outcome: 'referred' }, ['updatedAt', 'DESC']],
  ['by level and round, by number', { level: 'intermediate', round: '2026' }, ['number', 'ASC']],
  ['by status, by name', { status: ['submitted', 'recommended'] }, ['applicantName', 'ASC']],
  ['text in a name, newest first', { q: '王' }, ['updatedAt', 'DESC']],
];

/** A page of 25, filtered and sorted, with its total, over HTTP; the baseline is the same two statements over plain pg. */
export function gridPage(root) {
  const { countStatement, gridStatement } = built(root, 'src/api/application/queries/grid');
  const { parseFilter } = built(root, 'src/api/application/queries/filter');
  return withServer(root, size, async ({ as, database }) => {
    const clerk = await as('clerk');
    const client = new pg.Client({ connectionString: database });
    await client.connect();
    await client.query('vacuum analyze applications');
    const lines = [];
    for (const [name, filter, [field, order]] of pages) {
      const query = new URLSearchParams({
        filter: JSON.stringify(filter),
        sort: JSON.stringify([field, order]),
        range: '[0,24]',
      });
      const parsed = parseFilter(filter);
      const statements = [
        gridStatement({ filter: parsed, sort: { field, order }, offset: 0, limit: 25 }),
        countStatement(parsed),
      ];
      const overHttp = () => clerk(`/api/console/applications?${query}`);
      const plain = async () => {
        for (const { sql, bindings } of statements) await client.query(numbered(sql), bindings);
      };
      await timesOf(30, overHttp);
      await timesOf(30, plain);
      const [http, raw] = [await timesOf(requests, overHttp), await timesOf(requests, plain)];
      const [p50, base] = [percentile(http, 0.5), percentile(raw, 0.5)];
      lines.push(
        `${size} rows, ${name}: p50 ${ms(p50)}, p95 ${ms(percentile(http, 0.95))}; plain pg p50 ${ms(base)}: ratio ${(p50 / base).toFixed(2)}`,
      );
    }
    await client.end();
    return lines;
  });
}

/** knex counts question marks, pg counts numbers. */
function numbered(sql) {
  let place = 0;
  return sql.replace(/\?/g, () => `$${(place += 1)}`);
}

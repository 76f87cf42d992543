import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { whole } from './assess.mjs';
import { withServer } from './served.mjs';

const size = Number(process.env.BENCH_VERIFY ?? 100_000);
const batchSize = 500;

/** Stored verdicts that npm run verify repeats a second; the baseline reads the same rows in the same batches, and parses them. */
export function verifyRate(root) {
  return withServer(root, size, async ({ database, sealKeys }) => {
    const client = new pg.Client({ connectionString: database });
    await client.connect();
    await client.query('vacuum analyze');
    const plain = await plainRate(client);
    await client.end();
    const { checked, differing, seconds, perSecond, peakMegabytes } = await verified(root, { database, sealKeys });
    if (checked !== size || differing !== 0) throw new Error(`${checked} checked, ${differing} differ`);
    return [
      `${whole(size)} verdicts in ${seconds} s: ${whole(perSecond)} a second, peak ${peakMegabytes} MB; plain read and JSON.parse ${whole(plain)} a second: ratio ${(perSecond / plain).toFixed(2)}`,
    ];
  });
}

async function verified(root, { database, sealKeys }) {
  const child = spawn(process.execPath, [join(root, 'dist', 'src', 'commands', 'verify.js'), '--json'], {
    env: { PATH: process.env.PATH, TZ: 'UTC', DATABASE_URL: database, SEAL_KEYS: sealKeys },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  await once(child, 'close');
  return JSON.parse(output.trim().split('\n').at(-1));
}

async function plainRate(client) {
  const before = performance.now();
  let [after, read] = [0, 0];
  for (;;) {
    const { rows } = await client.query(
      'select id, dossier::text, verdict::text from applications where id > $1 order by id limit $2',
      [after, batchSize],
    );
    if (rows.length === 0) return (read * 1000) / (performance.now() - before);
    for (const { dossier, verdict } of rows) {
      JSON.parse(dossier);
      JSON.parse(verdict);
    }
    after = rows.at(-1).id;
    read += rows.length;
  }
}

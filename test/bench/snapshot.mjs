import pg from 'pg';
import { built } from './built.mjs';
import { ms, percentile, timesOf, withServer } from './served.mjs';

/** What an instance does when an edition takes effect: its snapshot read, checked and compiled. The baseline reads it alone. */
export function snapshotLoad(root) {
  const { PolicyContent } = built(root, 'shared/policy');
  const { compilePolicy } = built(root, 'shared/assessment');
  return withServer(root, 10, async ({ database }) => {
    const client = new pg.Client({ connectionString: database });
    await client.connect();
    const { rows } = await client.query(
      `select snapshot_hash as hash from policies where status = 'in-force' order by id`,
    );
    const [{ hash }] = rows;
    const read = async () =>
      (await client.query('select snapshot from policies where snapshot_hash = $1', [hash])).rows[0].snapshot;
    const plain = await timesOf(200, read);
    const whole = await timesOf(200, async () => compilePolicy(PolicyContent.parse(await read()), hash));
    await client.end();
    const [alone, loaded] = [percentile(plain, 0.5), percentile(whole, 0.5)];
    return [
      `a snapshot read, checked and compiled: p50 ${ms(loaded)}, p95 ${ms(percentile(whole, 0.95))}; read alone p50 ${ms(alone)}: ratio ${(loaded / alone).toFixed(1)}`,
    ];
  });
}

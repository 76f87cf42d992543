// npm run bench: the figures that the system is held to, each beside a baseline measured in the same run.
// `npm run bench -- grid save` runs those alone. Sizes: BENCH_GRID (100000), BENCH_PUBLISH (10000), BENCH_SIMULATE
// (10000,100000,1000000), BENCH_VERIFY (100000).
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../../cms/start/build.mjs';
import { assessRate } from './assess.mjs';
import { gridPage } from './grid.mjs';
import { publishRun } from './publish.mjs';
import { saveRate } from './save.mjs';
import { simulateRun } from './simulate.mjs';
import { snapshotLoad } from './snapshot.mjs';
import { startTime } from './start.mjs';
import { verifyRate } from './verify.mjs';

process.env.TZ = 'UTC';
const say = (line) => process.stdout.write(`${line}\n`);
const root = join(import.meta.dirname, '../..');
const benches = {
  assess: assessRate,
  grid: gridPage,
  save: saveRate,
  publish: publishRun,
  simulate: simulateRun,
  snapshot: snapshotLoad,
  start: startTime,
  verify: verifyRate,
};

const wanted = process.argv.slice(2).filter((name) => name in benches);
await buildIfStale(root);
say(`${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`);
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  for await (const line of await benches[name](root)) say(`${name.padEnd(8)} ${line}`);
}

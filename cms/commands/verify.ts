// npm run verify: assesses every stored verdict again and reports what differs. Reads alone; no server is needed.
// Ends with 0 when everything repeats, 1 when something differs, 2 when it could not look: at seals not without SEAL_KEYS.
import { knex } from 'knex';
import { types } from 'pg';
import { readSealKeys } from '../../config/settings';
import { wordDifference } from '../../shared/proof';
import type { Connection } from '../act/transaction';
import { nextVerdicts } from '../api/application/queries/stored-verdicts';
import { replayer, type Finding } from '../jobs/replay/replayer';

const batchSize = 500;
const inJson = process.argv.includes('--json');

/** How far it is. */
interface Tally {
  readonly total: number;
  checked: number;
  differing: number;
  readonly begun: number;
}

void main();

async function main(): Promise<void> {
  // Days as they are written, as the server has them.
  types.setTypeParser(types.builtins.DATE, (text) => text);
  const db = knex({ client: 'pg', connection: process.env['DATABASE_URL'] ?? '', pool: { min: 0, max: 2 } });
  try {
    process.exitCode = await verify(db);
  } catch (error) {
    process.stderr.write(`无法核验 · could not verify: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  } finally {
    await db.destroy();
  }
}

async function verify(db: Connection): Promise<number> {
  const { rows } = await db.raw<{ rows: { total: number }[] }>('select count(*)::int as total from applications');
  const tally: Tally = { total: rows[0]?.total ?? 0, checked: 0, differing: 0, begun: performance.now() };
  const keys = readSealKeys(process.env);
  if (keys.length === 0) process.stderr.write(`${withoutKeys}\n`);
  const replay = replayer(db, keys);
  for await (const findings of replay.standing()) report(findings, tally);
  // The database reads the next rows while these are assessed; no more than two batches are in memory.
  let next = nextVerdicts(db, { after: 0, limit: batchSize });
  for (let batch = await next; batch.length > 0; batch = await next) {
    next = nextVerdicts(db, { after: batch.at(-1)?.id ?? 0, limit: batchSize });
    report(await replay.verdicts(batch), tally);
    tally.checked += batch.length;
    showProgress(tally);
  }
  summarize(tally, keys.length > 0);
  if (tally.differing > 0) return 1;
  return keys.length > 0 ? 0 : 2;
}

const withoutKeys =
  '没有 SEAL_KEYS：不能核对封签，知道做法的人伪造的结论不会被发现 · SEAL_KEYS is not set: seals cannot be checked, a verdict forged by somebody who knows the system is not found';

function report(findings: readonly Finding[], tally: Tally): void {
  if (findings.length > 0) clearProgress();
  for (const finding of findings) process.stdout.write(inJson ? `${JSON.stringify(finding)}\n` : wordFinding(finding));
  tally.differing += findings.length;
}

function wordFinding({ name, differences }: Finding): string {
  const lines = differences.map(
    (difference) =>
      `  ${difference.code.padEnd(18)} ${wordDifference(difference, 'zh')} · ${wordDifference(difference, 'en')}`,
  );
  return `${[name, ...lines].join('\n')}\n`;
}

function summarize({ checked, differing, begun }: Tally, sealsChecked: boolean): void {
  const seconds = (performance.now() - begun) / 1000;
  const perSecond = Math.round(checked / Math.max(seconds, 0.001));
  clearProgress();
  if (inJson) {
    const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    const summary = { checked, differing, sealsChecked, seconds: Number(seconds.toFixed(1)), perSecond, peakMegabytes };
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    return;
  }
  const outcome =
    differing === 0
      ? `全部一致，结论可逐字重现${sealsChecked ? '' : '，但未核对封签'} · all of them repeat to the byte${sealsChecked ? '' : ', their seals unchecked'}`
      : `不一致 ${differing} 处 · ${differing} differ`;
  process.stdout.write(
    `已核验结论 ${checked} 份，${seconds.toFixed(1)} s（每秒 ${perSecond} 份）· ${checked} verdicts, ${perSecond} a second；${outcome}\n`,
  );
}

function showProgress({ checked, total, differing }: Tally): void {
  if (!process.stderr.isTTY) return;
  const share = total === 0 ? 100 : Math.min(100, Math.floor((checked / total) * 100));
  process.stderr.write(`\r  ${share} %  ${checked} / ${total}  ≠ ${differing} `);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

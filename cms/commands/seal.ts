// npm run seal: seals by the first of SEAL_KEYS what has no keyed seal, or one by another key, and tells the trail of
// rounds that it has never told of. Only a person starts it, who vouches for what stands: a server that did so at its
// start would seal whatever somebody had put into the database the night before. What replay finds fault with is left.
// Ends with 0 when all is sealed, 1 when something was left, 2 when it could not.
import { knex } from 'knex';
import { types } from 'pg';
import { readSealKeys } from '../../config/settings';
import { wordDifference } from '../../shared/proof';
import { tellRounds } from './seal/tell-rounds';
import { sealBatch, type Left } from './seal/seal-batch';

const lostKey = process.argv.includes('--lost-key');

void main();

async function main(): Promise<void> {
  types.setTypeParser(types.builtins.DATE, (text) => text);
  const db = knex({ client: 'pg', connection: process.env['DATABASE_URL'] ?? '', pool: { min: 0, max: 2 } });
  try {
    const keys = readSealKeys(process.env);
    if (keys.length === 0) throw new Error('缺少 SEAL_KEYS · SEAL_KEYS is not set');
    const rounds = await db.transaction((trx) => tellRounds(trx));
    let [after, sealed, left] = [0, 0, 0];
    for (;;) {
      const from = after;
      const batch = await db.transaction((trx) => sealBatch(trx, { after: from, keys, lostKey }));
      sealed += batch.sealed;
      left += batch.left.length;
      batch.left.forEach(sayLeft);
      if (batch.last === null) break;
      after = batch.last;
    }
    process.stdout.write(
      `已加封结论 ${sealed} 份，补记轮次 ${rounds} 个，未加封 ${left} 份 · ${sealed} verdicts sealed, ${rounds} rounds told of, ${left} verdicts left\n`,
    );
    process.exitCode = left > 0 ? 1 : 0;
  } catch (error) {
    process.stderr.write(`无法加封 · could not seal: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  } finally {
    await db.destroy();
  }
}

function sayLeft({ number, differences }: Left): void {
  const words = differences.map(
    (one) => `  ${one.code.padEnd(18)} ${wordDifference(one, 'zh')} · ${wordDifference(one, 'en')}`,
  );
  process.stdout.write(`${[number, ...words].join('\n')}\n`);
}

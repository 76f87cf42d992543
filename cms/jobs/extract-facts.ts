import type { Core } from '@strapi/strapi';
import { factsFormat } from '../../shared/assessment';
import { Dossier } from '../../shared/dossier';
import type { Transaction } from '../act/transaction';
import { storeFacts } from '../api/application/store/facts';

// Small enough that requests in between hardly wait.
const batchSize = 200;

/**
 * Extracts the facts that are missing or of another format, batch by batch: what an earlier version stored, and what was
 * written past the acts. It may run as often as it likes, and in several servers at once.
 */
export async function extractFacts(strapi: Core.Strapi): Promise<void> {
  let last = 0;
  while (last >= 0) {
    const after = last;
    last = await strapi.db.transaction(({ trx }) => extractBatch(trx, after));
    await new Promise((resume) => setImmediate(resume));
  }
}

/** Gives the last id that it has seen, -1 when there was none left. A save waits for it, or has stored its own facts. */
async function extractBatch(trx: Transaction, after: number): Promise<number> {
  // Along both primary keys from where the last batch ended: statistics know nothing of a new format.
  const { rows } = await trx.raw<{ rows: { id: number; dossier: unknown }[] }>(
    `select a.id, a.dossier from applications a
       left join (select * from application_facts where application_id > ?) f on f.application_id = a.id
      where a.id > ? and f.format is distinct from ?
      order by a.id limit ? for share of a`,
    [after, after, factsFormat, batchSize],
  );
  // What is no dossier has no facts: who altered it is for replay to report.
  const stored = rows.flatMap(({ id, dossier }) => {
    const parsed = Dossier.safeParse(dossier);
    return parsed.success ? [{ id, dossier: parsed.data }] : [];
  });
  if (stored.length > 0) await storeFacts(trx, stored);
  return rows.at(-1)?.id ?? -1;
}

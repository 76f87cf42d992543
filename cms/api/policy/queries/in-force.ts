import type { Connection } from '../../../act/transaction';

/** An edition that is or was in force, and from when to when. */
export interface Term {
  readonly documentNumber: string;
  readonly from: string;
  readonly to: string | null;
  readonly hash: string;
}

// Which edition was in force on which day, kept in memory: a notice renews it at once (cms/jobs/listener.ts), and so
// that one which is missed heals within a second it is never believed for longer than this.
const believedFor = 750;
let known: { readonly terms: readonly Term[]; readonly asked: number; readonly at: number } | null = null;
let asked = 0;
let listening = false;
let reading: Promise<readonly Term[]> | null = null;

/** Whether notices come in; while they do not, every question goes to the database. */
export function setListening(state: boolean): void {
  listening = state;
}

/** The terms of all editions, those of the document that was entered first before the others. */
export async function knownTerms(db: Connection): Promise<readonly Term[]> {
  if (!listening) return readTerms(db);
  if (known && performance.now() - known.at < believedFor) return known.terms;
  // However many ask at once, one asks the database.
  reading ??= readTerms(db).finally(() => (reading = null));
  return reading;
}

/** Reads the terms anew. Of two readings that cross, the one that began later has seen more and stays. */
export async function readTerms(db: Connection): Promise<readonly Term[]> {
  asked += 1;
  const [mine, at] = [asked, performance.now()];
  const { rows } = await db.raw<{ rows: Term[] }>(
    `select document_number as "documentNumber", effective_from as "from", effective_to as "to", snapshot_hash as hash
       from (select *, min(id) over (partition by document_number) as entered from policies) p
      where status in ('in-force', 'superseded') and snapshot_hash is not null
      order by entered, effective_from`,
  );
  if (!known || known.asked < mine) known = { terms: rows, asked: mine, at };
  return rows;
}

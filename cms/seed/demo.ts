import { demoApplication, demoEmployers, demoRounds } from '../../database/demo';
import type { CompiledPolicy } from '../../shared/assessment';
import type { PolicyContent } from '../../shared/policy';
import { newDocumentId } from '../act/document-id';
import { system } from '../act/actor';
import { record, type TrailEntry } from '../act/trail';
import type { Transaction } from '../act/transaction';
import { assessedColumns, tellingColumns } from '../api/application/store/assessed-columns';
import { storeFacts } from '../api/application/store/facts';
import { compiledOf } from '../api/policy/queries/compiled';

const batchSize = 500;
const seedNumber = 40;

/** Enters the demo's employers, rounds and so many applications, each with its verdict. */
export async function seedDemo(trx: Transaction, count: number): Promise<void> {
  const policy = await trx('policies')
    .select('id', 'document_id', 'snapshot_hash')
    .where({ status: 'in-force' })
    .orderBy('id')
    .first();
  const compiled = await compiledOf(trx, policy.snapshot_hash);
  const employers = await enter(
    trx,
    'employers',
    demoEmployers().map(({ name, unifiedCreditCode, district }) => ({
      name,
      unified_credit_code: unifiedCreditCode,
      district,
    })),
  );
  const rounds = await enterRounds(trx, demoRounds(), { id: policy.id, documentId: policy.document_id });
  const employerBy = new Map(employers.map((row) => [row['unified_credit_code'], row]));
  const roundBy = new Map(rounds.map((row) => [row['code'], row]));
  const setting = { compiled, employerBy, roundBy };
  let entering = Promise.resolve();
  for (let from = 0; from < count; from += batchSize) {
    const made = Array.from({ length: Math.min(batchSize, count - from) }, (_, place) =>
      demoApplication(from + place, seedNumber),
    );
    const rows = made.map((one) => rowOf(one, setting));
    // The database takes in one batch while the next is made.
    await entering;
    entering = enterApplications(trx, { made, rows }, setting);
  }
  await entering;
}

/** An edition by both of its ids. */
interface EditionIds {
  readonly id: number;
  readonly documentId: string;
}
/** An open round for a sample policy, so that applications can be entered for it. */
export async function seedSampleRound(
  trx: Transaction,
  { policy, content }: { readonly policy: EditionIds; readonly content: PolicyContent },
): Promise<void> {
  const [, , open] = demoRounds();
  const place = Number((await trx('rounds').count({ n: '*' }).first())?.['n'] ?? 0);
  const round = { ...open, code: `${open.code}-sample-${place}`, name: `${open.name}（${content.title}）` };
  await enterRounds(trx, [round], policy);
}

/** Enters rounds of an edition, each with what the trail has to keep of it. */
async function enterRounds(
  trx: Transaction,
  rounds: readonly ReturnType<typeof demoRounds>[number][],
  policy: EditionIds,
): Promise<Stored[]> {
  const stored = await enter(
    trx,
    'rounds',
    rounds.map(({ code, name, kind, status, cutOffOn, opensOn, closesOn }) => {
      const days = { cut_off_on: cutOffOn, opens_on: opensOn, closes_on: closesOn };
      return { code, name, kind, status, ...days, policy_id: policy.id };
    }),
  );
  const entries = stored.map((row): TrailEntry => {
    const { code, name, kind, status, cut_off_on: cutOffOn, opens_on: opensOn, closes_on: closesOn } = row;
    const after = { code, name, kind, status, cutOffOn, opensOn, closesOn, policy: policy.documentId, revision: 1 };
    return { act: 'seed', subject: 'rounds', subjectId: String(row['document_id']), before: null, after };
  });
  await record(trx, { who: system, requestId: null }, entries);
  return stored;
}

type Made = ReturnType<typeof demoApplication>;
type Stored = Readonly<Record<string, unknown>>;
interface Setting {
  readonly compiled: CompiledPolicy;
  readonly employerBy: ReadonlyMap<unknown, Stored>;
  readonly roundBy: ReadonlyMap<unknown, Stored>;
}

/** A batch, and its rows as they are stored. */
interface Batch {
  readonly made: readonly Made[];
  readonly rows: readonly ReturnType<typeof rowOf>[];
}

async function enterApplications(trx: Transaction, { made, rows }: Batch, setting: Setting): Promise<void> {
  const entered: { id: number; number: string }[] = await trx('applications').insert(rows).returning(['id', 'number']);
  const idOf = new Map(entered.map(({ id, number }) => [number, id]));
  await storeFacts(
    trx,
    made.map(({ number, dossier }) => ({ id: idOf.get(number) ?? 0, dossier })),
  );
  await record(
    trx,
    { who: system, requestId: null },
    rows.map((row) => seededEntry(row, setting)),
  );
}

/** What the trail keeps of each: its seal, and what replay compares besides. */
function seededEntry(row: ReturnType<typeof rowOf>, { employerBy, roundBy }: Setting): TrailEntry {
  const { number, applicant_name: applicantName, status } = row;
  const copies = { employerCode: row.employer_code, employerName: row.employer_name, roundCode: row.round_code };
  const employer = employerBy.get(row.employer_code)?.['document_id'];
  const round = roundBy.get(row.round_code)?.['document_id'];
  const after = { number, applicantName, status, employer, round, ...copies, ...tellingColumns(row) };
  return { act: 'seed', subject: 'applications', subjectId: row.document_id, before: null, after };
}

function rowOf(made: Made, { compiled, employerBy, roundBy }: Setting) {
  const employer = employerBy.get(made.employerCode);
  const round = roundBy.get(made.roundCode);
  const { level, direction, dossier } = made;
  return {
    number: made.number,
    applicant_name: made.applicantName,
    level,
    direction,
    status: made.status,
    employer_id: employer?.['id'],
    employer_code: made.employerCode,
    employer_name: employer?.['name'],
    round_id: round?.['id'],
    round_code: made.roundCode,
    dossier: JSON.stringify(dossier),
    ...assessedColumns(compiled, {
      number: made.number,
      revision: 1,
      level,
      direction,
      asOf: String(round?.['cut_off_on']),
      dossier,
    }),
    ...newRow(new Date(made.createdAt)),
  };
}

async function enter(
  trx: Transaction,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<Record<string, unknown>[]> {
  const now = new Date();
  return trx(table)
    .insert(rows.map((row) => ({ ...row, ...newRow(now) })))
    .returning('*');
}

function newRow(at: Date) {
  return { document_id: newDocumentId(), revision: 1, created_at: at, updated_at: at, published_at: at };
}

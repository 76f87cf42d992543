import { demoApplication, demoEmployers, demoRounds } from '../../database/demo';
import type { CompiledPolicy } from '../../shared/assessment';
import type { PolicyContent } from '../../shared/policy';
import { newDocumentId } from '../act/document-id';
import { system } from '../act/actor';
import { record, type TrailEntry } from '../act/trail';
import type { Transaction } from '../act/transaction';
import { assessedColumns, tellingColumns, type AssessedColumns } from '../api/application/store/assessed-columns';
import { storeFacts } from '../api/application/store/facts';
import { compiledOf } from '../api/policy/queries/compiled';

const batchSize = 500;
const seedNumber = 40;

/** Enters the demo's employers, rounds and so many applications, each with its verdict. */
export async function seedDemo(trx: Transaction, count: number): Promise<void> {
  const policy = await trx('policies')
    .select('id', 'snapshot_hash')
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
  const rounds = await enter(
    trx,
    'rounds',
    demoRounds().map((round) => ({
      code: round.code,
      name: round.name,
      kind: round.kind,
      status: round.status,
      cut_off_on: round.cutOffOn,
      opens_on: round.opensOn,
      closes_on: round.closesOn,
      policy_id: policy.id,
    })),
  );
  const employerBy = new Map(employers.map((row) => [row['unified_credit_code'], row]));
  const roundBy = new Map(rounds.map((row) => [row['code'], row]));
  for (let from = 0; from < count; from += batchSize) {
    const made = Array.from({ length: Math.min(batchSize, count - from) }, (_, place) =>
      demoApplication(from + place, seedNumber),
    );
    await enterApplications(trx, made, { compiled, employerBy, roundBy });
  }
}

interface DemoRow extends AssessedColumns {
  readonly document_id: string;
  readonly number: string;
}
/** An open round for a sample policy, so that applications can be entered for it. */
export async function seedSampleRound(
  trx: Transaction,
  { policyId, content }: { readonly policyId: number; readonly content: PolicyContent },
): Promise<void> {
  const [, , open] = demoRounds();
  const place = Number((await trx('rounds').count({ n: '*' }).first())?.['n'] ?? 0);
  await enter(trx, 'rounds', [
    {
      code: `${open.code}-sample-${place}`,
      name: `${open.name}（${content.title}）`,
      kind: open.kind,
      status: open.status,
      cut_off_on: open.cutOffOn,
      opens_on: open.opensOn,
      closes_on: open.closesOn,
      policy_id: policyId,
    },
  ]);
}

type Made = ReturnType<typeof demoApplication>;
type Stored = Readonly<Record<string, unknown>>;
interface Setting {
  readonly compiled: CompiledPolicy;
  readonly employerBy: ReadonlyMap<unknown, Stored>;
  readonly roundBy: ReadonlyMap<unknown, Stored>;
}

async function enterApplications(trx: Transaction, made: readonly Made[], setting: Setting): Promise<void> {
  const rows = made.map((one) => rowOf(one, setting));
  const entered: { id: number; number: string }[] = await trx('applications').insert(rows).returning(['id', 'number']);
  const idOf = new Map(entered.map(({ id, number }) => [number, id]));
  await storeFacts(
    trx,
    made.map(({ number, dossier }) => ({ id: idOf.get(number) ?? 0, dossier })),
  );
  await record(trx, { who: system, requestId: null }, rows.map(seededEntry));
}

/** What the trail keeps of each: its seal, without which nobody could tell a row that was altered with its seal. */
function seededEntry(row: DemoRow): TrailEntry {
  return {
    act: 'seed',
    subject: 'applications',
    subjectId: row.document_id,
    before: null,
    after: { number: row.number, ...tellingColumns(row) },
  };
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

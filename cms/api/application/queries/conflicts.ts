import type { CompiledPolicy } from '../../../../shared/assessment';
import { findConflicts, wordFact, type CaseWithRulings, type Conflict } from '../../../../shared/consistency';
import { Dossier } from '../../../../shared/dossier';
import { citation } from '../../../../shared/policy';
import { levels, type Language } from '../../../../shared/vocabulary';
import type { Connection } from '../../../act/transaction';
import { compiledOf } from '../../policy/queries/compiled';

interface RuledRow {
  readonly id: string;
  readonly number: string;
  readonly applicantName: string;
  readonly hash: string;
  readonly level: string;
  readonly direction: string | null;
  readonly asOf: string;
  readonly dossier: unknown;
}

/**
 * 比对认定：the conflicts among all rulings there are, in the reader's language. One query over the ruled cases, by
 * applications_ruled_idx, and one for each of their editions that has not been compiled yet.
 */
export async function readConflicts(db: Connection, language: Language): Promise<readonly Told[]> {
  const rows: RuledRow[] = await db('applications')
    .whereRaw(`jsonb_array_length(dossier -> 'rulings') > 0`)
    .whereNotNull('snapshot_hash')
    .select('document_id as id', 'number', 'applicant_name as applicantName', 'snapshot_hash as hash')
    .select('level', 'direction', 'dossier', 'as_of as asOf');
  const editions = new Map<string, CompiledPolicy>();
  for (const hash of new Set(rows.map((row) => row.hash))) editions.set(hash, await compiledOf(db, hash));
  const cases = rows.map(({ id, hash, level, direction, asOf, dossier }): CaseWithRulings => ({
    application: id,
    edition: hash,
    level: levels.schema.parse(level),
    direction,
    asOf,
    dossier: Dossier.parse(dossier),
  }));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return findConflicts(cases, (hash) => editions.get(hash)).flatMap((conflict) => {
    const known = conflict.editions.flatMap((hash) => editions.get(hash) ?? []);
    const compiled = known.at(-1);
    return compiled ? [told(conflict, { compiled, editions, byId, language })] : [];
  });
}

interface Telling {
  /** The latest of its editions, by which it is worded. */
  readonly compiled: CompiledPolicy;
  readonly editions: ReadonlyMap<string, CompiledPolicy>;
  readonly byId: ReadonlyMap<string, RuledRow>;
  readonly language: Language;
}
type Told = ReturnType<typeof told>;

function told({ clause, level, direction, facts, ...conflict }: Conflict, telling: Telling) {
  const { compiled, editions, byId, language } = telling;
  const { content } = compiled;
  const numberOf = (hash: string): number => editions.get(hash)?.content.edition ?? content.edition;
  const names = {
    outputKinds: new Map(
      content.outputKinds.map((kind) => [kind.code, language === 'zh' ? kind.name : kind.englishName]),
    ),
  };
  return {
    id: `${content.documentNumber} ${clause} ${conflict.rulings[0]?.application ?? ''}`,
    documentNumber: content.documentNumber,
    editions: conflict.editions.map(numberOf),
    clause,
    citation: citation(clause, content, language),
    text: content.requirements.flatMap(({ criteria }) => criteria).find(({ code }) => code === clause)?.text ?? '',
    level,
    direction,
    facts: facts.map((fact) => wordFact(fact, names, language)),
    rulings: conflict.rulings.map(({ application, edition, ruling: { outcome, by, on, note } }) => ({
      application,
      edition: numberOf(edition),
      number: byId.get(application)?.number ?? '',
      applicantName: byId.get(application)?.applicantName ?? '',
      outcome,
      by,
      on,
      note: note ?? null,
    })),
  };
}

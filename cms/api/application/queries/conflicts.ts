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

/** 比对认定：the conflicts among all rulings there are, in the reader's language; two queries, whatever their number. */
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
    const compiled = editions.get(conflict.edition);
    return compiled ? [told(conflict, { compiled, byId, language })] : [];
  });
}

interface Telling {
  readonly compiled: CompiledPolicy;
  readonly byId: ReadonlyMap<string, RuledRow>;
  readonly language: Language;
}
type Told = ReturnType<typeof told>;

function told({ edition, clause, level, direction, facts, rulings }: Conflict, { compiled, byId, language }: Telling) {
  const { content } = compiled;
  const names = {
    outputKinds: new Map(
      content.outputKinds.map((kind) => [kind.code, language === 'zh' ? kind.name : kind.englishName]),
    ),
  };
  return {
    id: `${edition} ${clause} ${rulings[0]?.application ?? ''}`,
    documentNumber: content.documentNumber,
    edition: content.edition,
    clause,
    citation: citation(clause, content, language),
    text: content.requirements.flatMap(({ criteria }) => criteria).find(({ code }) => code === clause)?.text ?? '',
    level,
    direction,
    facts: facts.map((fact) => wordFact(fact, names, language)),
    rulings: rulings.map(({ application, ruling: { outcome, by, on, note } }) => ({
      application,
      number: byId.get(application)?.number ?? '',
      applicantName: byId.get(application)?.applicantName ?? '',
      outcome,
      by,
      on,
      note: note ?? null,
    })),
  };
}

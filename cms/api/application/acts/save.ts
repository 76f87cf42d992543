import { checkCase, checkDossier, type CompiledPolicy } from '../../../../shared/assessment';
import { applicationMachine, refusalsFor } from '../../../../shared/casework';
import { ApplicationRow } from '../../../../shared/dossier';
import { refusal, refusalsOf, refuseAny, Refused, type Refusal } from '../../../../shared/errors';
import { roundStatuses } from '../../../../shared/vocabulary';
import { newDocumentId } from '../../../act/document-id';
import { checkRevision, type Act, type Work } from '../../../act/perform';
import { isFields, isUntouched, referenceOf } from '../../../act/references';
import { subjects, systemFields } from '../../../act/subjects';
import { differences, same, type Fields } from '../../../act/trail';
import { compiledOf } from '../../policy/queries/compiled';
import { applicationFacts, lockCase, readSetting, type CaseRow, type CaseSetting } from '../queries/case';
import { assessedColumns, tellingColumns, type AssessedColumns } from '../store/assessed-columns';
import { storeFacts } from '../store/facts';

/** A write to one application: `id` null makes a new one; `data` may hold some of the fields. */
export interface SaveApplication {
  readonly id: string | null;
  readonly data: Fields;
  readonly revision?: number | undefined;
}

interface Facts {
  readonly stored: CaseRow | null;
  readonly written: Fields;
  readonly setting: CaseSetting;
  readonly compiled: CompiledPolicy | null;
}
interface Change {
  readonly stored: CaseRow | null;
  readonly setting: CaseSetting;
  readonly row: ApplicationRow;
  readonly assessed: AssessedColumns;
}

/** Saves an application with its verdict: no caller writes verdict, status, rulings or revision. */
export const saveApplication: Act<SaveApplication, Facts, Change, string> = {
  name: 'save-application',

  async facts({ trx }, { id, data }) {
    const stored = id === null ? null : await lockCase(trx, id);
    if (id !== null && !stored) throw new Refused(refusal('record.not-found', {}));
    const written = writtenFields(data, stored);
    const setting = await readSetting(trx, { round: textOf(written['round']), employer: textOf(written['employer']) });
    return {
      stored,
      written,
      setting,
      compiled: setting.snapshot_hash ? await compiledOf(trx, setting.snapshot_hash) : null,
    };
  },

  decide({ stored, written, setting, compiled }, { data, revision }) {
    if (stored) checkRevision(stored.revision, revision);
    refuseAny(forged(data, stored));
    refuseAny(closed(stored, setting));
    const parsed = ApplicationRow.safeParse(written);
    refuseAny([...(parsed.success ? [] : refusalsOf(parsed.error)), ...dangling(setting, written)]);
    if (!parsed.success || !compiled) throw new Refused(refusal('relation.unknown', {}, 'round'));
    refuseAny([...checkCase(compiled, parsed.data), ...dossierRefusals(compiled, parsed.data)]);
    const revised = (stored?.revision ?? 0) + 1;
    const assessed = assessedColumns(compiled, { ...parsed.data, revision: revised, asOf: setting.cut_off_on });
    return { stored, setting, row: parsed.data, assessed };
  },

  async write(work, change) {
    const { stored, row } = change;
    const columns = columnsOf(change, work);
    const subjectId = stored?.document_id ?? newDocumentId();
    const id = stored ? await update(work, stored.id, columns) : await insert(work, subjectId, columns);
    await storeFacts(work.trx, [{ id, dossier: row.dossier }]);
    const before = stored && { ...fieldsOf(stored), ...copiesOf(stored), ...tellingColumns(stored) };
    const after = { ...row, ...copiesOf(columns), ...tellingColumns(change.assessed) };
    const begun = stored ? {} : { status: newStatus };
    return {
      result: subjectId,
      entries: [
        {
          act: stored ? 'update' : 'create',
          subject: 'applications',
          subjectId,
          ...differences(before, { ...after, ...begun }),
        },
      ],
    };
  },
};

const newStatus = 'draft';

async function update({ trx }: Work, id: number, columns: Fields): Promise<number> {
  await trx('applications').where({ id }).update(columns);
  return id;
}

async function insert({ trx, now }: Work, documentId: string, columns: Fields): Promise<number> {
  const kept = { document_id: documentId, status: newStatus, created_at: now, published_at: now };
  const [row] = await trx('applications')
    .insert({ ...columns, ...kept })
    .returning('id');
  return row.id;
}

function writtenFields(data: Fields, stored: CaseRow | null): Fields {
  const written: Record<string, unknown> = stored ? fieldsOf(stored) : { direction: null };
  const { kept, relations } = subjects.applications;
  for (const [field, value] of Object.entries(data)) {
    if (systemFields.includes(field) || kept.includes(field) || value === undefined) continue;
    if (!(field in relations)) written[field] = value;
    else if (!isUntouched(value)) written[field] = referenceOf(value);
  }
  return { ...written, dossier: withStoredRulings(written['dossier'], stored) };
}

function fieldsOf(stored: CaseRow): Record<string, unknown> {
  const { number, applicant_name, level, direction, employer, round, dossier } = stored;
  return { number, applicantName: applicant_name, level, direction, employer, round, dossier };
}

/** What stands in the row as a copy of its round's and employer's, as the trail keeps it. */
function copiesOf(columns: Fields | CaseRow): Fields {
  const { employer_code: employerCode, employer_name: employerName, round_code: roundCode } = columns;
  return { employerCode, employerName, roundCode };
}

/** A dossier that says nothing of rulings keeps those that it has. */
function withStoredRulings(dossier: unknown, stored: CaseRow | null): unknown {
  if (!isFields(dossier) || dossier['rulings'] !== undefined) return dossier;
  const rulings = rulingsOf(stored?.dossier);
  return rulings === undefined ? dossier : { ...dossier, rulings };
}

function rulingsOf(dossier: unknown): unknown {
  return isFields(dossier) ? dossier['rulings'] : undefined;
}

function forged(data: Fields, stored: CaseRow | null): Refusal[] {
  const keptNow: Fields = stored ? { status: stored.status, revision: stored.revision, verdict: stored.verdict } : {};
  const refused = subjects.applications.kept
    .filter((field) => data[field] !== undefined && data[field] !== null && !same(data[field], keptNow[field]))
    .map((field) => refusal('field.not-writable', {}, field));
  const rulings = rulingsOf(data['dossier']);
  const stand = rulings === undefined || same(rulings, rulingsOf(stored?.dossier) ?? []);
  return stand ? refused : [...refused, refusal('field.not-writable', {}, 'dossier.rulings')];
}

/** Neither the round that the case is in nor the one that it is to be in may be closed. */
function closed(stored: CaseRow | null, setting: CaseSetting): readonly Refusal[] {
  const now = stored ? refusalsFor(applicationMachine, 'update', applicationFacts(stored)) : [];
  if (now.length > 0 || setting.round_id === null) return now;
  const round = { status: roundStatuses.schema.parse(setting.round_status), name: setting.round_name };
  return refusalsFor(applicationMachine, 'update', { state: 'draft', round });
}

function dangling(setting: CaseSetting, written: Fields): Refusal[] {
  return [
    ...(setting.round_id === null && written['round'] ? [refusal('relation.unknown', {}, 'round')] : []),
    ...(setting.employer_id === null && written['employer'] ? [refusal('relation.unknown', {}, 'employer')] : []),
  ];
}

function dossierRefusals(compiled: CompiledPolicy, row: ApplicationRow): readonly Refusal[] {
  const checked = checkDossier(compiled, row.dossier, 'dossier');
  return 'refusals' in checked ? checked.refusals : [];
}

function columnsOf({ row, setting, assessed, stored }: Change, { now }: Pick<Work, 'now'>): Record<string, unknown> {
  return {
    number: row.number,
    applicant_name: row.applicantName,
    level: row.level,
    direction: row.direction,
    employer_id: setting.employer_id,
    employer_code: setting.credit_code,
    employer_name: setting.employer_name,
    round_id: setting.round_id,
    round_code: setting.round_code,
    dossier: JSON.stringify(row.dossier),
    ...assessed,
    revision: (stored?.revision ?? 0) + 1,
    updated_at: now,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' && value.length <= 64 && !value.includes('\u0000') ? value : '';
}

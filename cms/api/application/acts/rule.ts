import { type CompiledPolicy, Verdict } from '../../../../shared/assessment';
import { dayInBeijing } from '../../../../shared/calendar';
import { applicationEditable } from '../../../../shared/casework';
import { Dossier, RulingInput } from '../../../../shared/dossier';
import { refusal, refusalsOf, Refused } from '../../../../shared/errors';
import { applicationStatuses } from '../../../../shared/vocabulary';
import { checkRevision, type Act } from '../../../act/perform';
import { differences } from '../../../act/trail';
import { compiledOf } from '../../policy/queries/compiled';
import { lockCase, readSetting, type CaseRow, type CaseSetting } from '../queries/case';
import { assessedColumns, tellingColumns, type AssessedColumns } from '../store/assessed-columns';
import { storeFacts } from '../store/facts';

interface Ruling {
  readonly id: string;
  readonly data: unknown;
  readonly revision: number | undefined;
}
interface Facts {
  readonly stored: CaseRow;
  readonly setting: CaseSetting;
  readonly compiled: CompiledPolicy;
}
interface Change {
  readonly stored: CaseRow;
  readonly dossier: Dossier;
  readonly assessed: AssessedColumns;
}

/** 人工认定：a person decides a clause that the machine has referred; the verdict follows at once. */
export const ruleOnClause: Act<Ruling, Facts, Change, string> = {
  name: 'rule',

  async facts({ trx }, { id }) {
    const stored = await lockCase(trx, id);
    if (!stored) throw new Refused(refusal('record.not-found', {}));
    const setting = await readSetting(trx, { round: stored.round ?? '', employer: stored.employer ?? '' });
    return { stored, setting, compiled: await compiledOf(trx, setting.snapshot_hash ?? '') };
  },

  decide({ stored, setting, compiled }, { data, revision }, { who, now }) {
    checkRevision(stored.revision, revision);
    const status = applicationStatuses.schema.parse(stored.status);
    if (!applicationEditable(status))
      throw new Refused(refusal('application.closed', { status: applicationStatuses.labels[status] }));
    const ruling = RulingInput.safeParse(data);
    if (!ruling.success) throw new Refused(...refusalList(refusalsOf(ruling.error)));
    const { clause } = ruling.data;
    if (!isReferred(Verdict.parse(stored.verdict), clause))
      throw new Refused(refusal('ruling.not-referred', { clause }, 'clause'));
    const before = Dossier.parse(stored.dossier);
    const dossier = {
      ...before,
      rulings: [...(before.rulings ?? []), { ...ruling.data, by: who.name, on: dayInBeijing(now.getTime()) }],
    };
    const { level, direction } = Verdict.parse(stored.verdict);
    return {
      stored,
      dossier,
      assessed: assessedColumns(compiled, {
        number: stored.number,
        revision: stored.revision + 1,
        level,
        direction,
        asOf: setting.cut_off_on,
        dossier,
      }),
    };
  },

  async write({ trx, now }, { stored, dossier, assessed }) {
    const columns = { dossier: JSON.stringify(dossier), ...assessed, revision: stored.revision + 1, updated_at: now };
    await trx('applications').where({ id: stored.id }).update(columns);
    await storeFacts(trx, [{ id: stored.id, dossier }]);
    const change = differences(
      { dossier: stored.dossier, ...tellingColumns(stored) },
      { dossier, ...tellingColumns(assessed) },
    );
    return {
      result: stored.document_id,
      entries: [{ act: 'rule', subject: 'applications', subjectId: stored.document_id, ...change }],
    };
  },
};

/** Whether the machine referred the clause, with or without an earlier ruling on it. */
function isReferred(verdict: Verdict, clause: string): boolean {
  return verdict.requirements.some((result) =>
    result.findings.some(
      (finding) => finding.clause === clause && (finding.outcome === 'referred' || finding.reason === 'ruled'),
    ),
  );
}

function refusalList<T>(all: readonly T[]): [T, ...T[]] {
  const [first, ...others] = all;
  if (first === undefined) throw new Error('a failed parse has at least one issue');
  return [first, ...others];
}

import { Verdict } from '../../../../shared/assessment';
import { dayInBeijing } from '../../../../shared/calendar';
import { applicationMachine, refusalsFor } from '../../../../shared/casework';
import { Dossier, RulingInput } from '../../../../shared/dossier';
import { parsedOrRefused, refusal, refuseAny, Refused } from '../../../../shared/errors';
import { checkRevision, type Act } from '../../../act/perform';
import { applicationFacts, type CaseRow } from '../queries/case';
import { lockStoredCase, type StoredCase } from '../queries/stored-case';
import { assessedColumns, type AssessedColumns } from '../store/assessed-columns';
import { storeAssessed } from '../store/store-assessed';

interface Ruling {
  readonly id: string;
  readonly data: unknown;
  readonly revision: number | undefined;
}
interface Change {
  readonly stored: CaseRow;
  readonly dossier: Dossier;
  readonly assessed: AssessedColumns;
}

/** 人工认定：a person decides a clause that the machine has referred; the verdict follows at once. */
export const ruleOnClause: Act<Ruling, StoredCase, Change, string> = {
  name: 'rule',

  facts: ({ trx }, { id }) => lockStoredCase(trx, id),

  decide({ stored, setting, compiled }, { data, revision }, { who, now }) {
    checkRevision(stored.revision, revision);
    refuseAny(refusalsFor(applicationMachine, 'rule', applicationFacts(stored)));
    const ruling = parsedOrRefused(RulingInput, data);
    const { clause } = ruling;
    if (!isReferred(Verdict.parse(stored.verdict), clause))
      throw new Refused(refusal('ruling.not-referred', { clause }, 'clause'));
    const before = Dossier.parse(stored.dossier);
    const dossier = {
      ...before,
      rulings: [...(before.rulings ?? []), { ...ruling, by: who.name, on: dayInBeijing(now.getTime()) }],
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

  async write(work, { stored, dossier, assessed }) {
    const entry = await storeAssessed(work, stored, { act: 'rule', dossier, assessed });
    return { result: stored.document_id, entries: [entry] };
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

// What this person may do with this case now, and why not.
import { useTranslate } from 'react-admin';
import { applicationMachine, refusalsFor } from '../../../../shared/casework';
import { wordRefusal } from '../../../../shared/errors';
import { useLanguage } from '../../../i18n/use-language';
import { useMay } from '../../../providers/me';
import type { CaseRecord } from './case-record';

export interface CaseRights {
  readonly readOnly: boolean;
  /** Why the case cannot be changed; null if it can. */
  readonly closed: string | null;
  /** Why no clause of it can be ruled on; null if one can. */
  readonly noRuling: string | null;
  readonly mayRule: boolean;
  readonly mayReplay: boolean;
  /** Why it cannot be rechecked; null if it can. */
  readonly noRecheck: string | null;
}

/** The rights, by the permission matrix and the case's own state. */
export function useCaseRights(record: CaseRecord): CaseRights {
  const may = useMay();
  const translate = useTranslate();
  const language = useLanguage();
  const noRight = translate('applications.acts.why_no_right');
  const facts = { state: record.status, round: { status: record.roundStatus, name: record.roundName } };
  const obstacle = (act: string) => {
    const [first] = refusalsFor(applicationMachine, act, facts);
    return first ? wordRefusal(first, language) : null;
  };
  const closed = may('applications', 'update') ? obstacle('update') : noRight;
  return {
    closed,
    readOnly: closed !== null,
    noRuling: obstacle('rule'),
    mayRule: may('applications', 'rule'),
    mayReplay: may('applications', 'replay'),
    noRecheck: may('applications', 'recheck') ? obstacle('recheck') : noRight,
  };
}

// What this person may do with this case now, and why not.
import { useTranslate } from 'react-admin';
import { applicationEditable } from '../../../../shared/casework';
import { wordRefusal, refusal } from '../../../../shared/errors';
import { applicationStatuses } from '../../../../shared/vocabulary';
import { useLanguage } from '../../../i18n/use-language';
import { useMay } from '../../../providers/me';
import type { CaseRecord } from './case-record';

export interface CaseRights {
  readonly readOnly: boolean;
  /** Why the case cannot be changed; null if it can. */
  readonly closed: string | null;
  /** Why nobody can act on the case any more; null while it is open. */
  readonly ended: string | null;
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
  const ended = endOf(record);
  const why = ended ? wordRefusal(ended, language) : null;
  const closed = may('applications', 'update') ? why : noRight;
  return {
    closed,
    readOnly: closed !== null,
    ended: why,
    mayRule: may('applications', 'rule'),
    mayReplay: may('applications', 'replay'),
    noRecheck: may('applications', 'recheck') ? why : noRight,
  };
}

/** The refusal that the server would give. */
function endOf({ status, roundStatus, roundName }: CaseRecord) {
  if (!applicationEditable(status))
    return refusal('application.closed', { status: applicationStatuses.labels[status] });
  return roundStatus === 'closed' ? refusal('application.round-closed', { round: roundName }) : null;
}

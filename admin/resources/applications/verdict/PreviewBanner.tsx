// Says that the verdict is of what is being typed, and what it changes.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { labelOf, verdictOutcomes } from '../../../../shared/vocabulary';
import { useLanguage } from '../../../i18n/use-language';
import { anyChange, type VerdictChanges } from './verdict-changes';
import { useVerdictView } from './verdict-context';

/** Of what is being typed, or of what is only tried out. */
export type Preview = 'typed' | 'tried';

const words: Readonly<Record<Preview, string>> = {
  typed: 'applications.verdict.preview',
  tried: 'advice.trial.preview',
};

interface PreviewBannerProps {
  readonly of: Preview;
  readonly changes: VerdictChanges | null;
  /** How many faults keep the draft from a verdict of its own. */
  readonly faults: number;
}

/** Draws the banner. */
export function PreviewBanner({ of, changes, faults }: PreviewBannerProps) {
  const translate = useTranslate();
  return (
    <Box
      role="status"
      sx={{
        mb: 1.5,
        px: 1.5,
        py: 1,
        fontSize: 13,
        border: 1,
        borderStyle: 'dashed',
        borderColor: faults > 0 ? 'warning.main' : 'primary.main',
        borderRadius: '4px',
      }}
    >
      {faults > 0 ? translate('applications.verdict.preview_blocked', { smart_count: faults }) : translate(words[of])}
      {faults === 0 && changes && !anyChange(changes) && <div>{translate('applications.verdict.preview_same')}</div>}
      {faults === 0 && changes && anyChange(changes) && <Changes changes={changes} />}
    </Box>
  );
}

function Changes({ changes }: { readonly changes: VerdictChanges }) {
  const { verdict } = useVerdictView();
  const translate = useTranslate();
  const language = useLanguage();
  const none = translate('applications.verdict.none');
  const from = (change: { before: string | null; after: string | null }) => ({
    before: change.before ?? none,
    after: change.after ?? none,
  });
  const outcome = changes.outcome && {
    before: labelOf(verdictOutcomes, changes.outcome, language),
    after: labelOf(verdictOutcomes, verdict.outcome, language),
  };
  const clauses = [...changes.clauses.keys()];
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2 }}>
      {outcome && <li>{translate('applications.verdict.outcome_change', outcome)}</li>}
      {changes.route && <li>{translate('applications.verdict.route_change', from(changes.route))}</li>}
      {changes.eligibleFrom && <li>{translate('applications.verdict.eligible_change', from(changes.eligibleFrom))}</li>}
      {clauses.length > 0 && (
        <li>
          {translate('applications.verdict.clause_change', {
            smart_count: clauses.length,
            clauses: clauses.join(translate('applications.list_separator')),
          })}
        </li>
      )}
    </Box>
  );
}

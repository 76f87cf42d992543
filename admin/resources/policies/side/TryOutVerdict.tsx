import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { explain, type RequirementResult } from '../../../../shared/assessment';
import { citation } from '../../../../shared/policy';
import { sections } from '../../../../shared/vocabulary';
import { OutcomeMark } from '../../../components/OutcomeMark';
import { dayInProse } from '../../../../shared/calendar';
import { useLabel } from '../../../i18n/use-label';
import { useLanguage } from '../../../i18n/use-language';
import { useDesk } from '../desk/desk';
import { goTo } from '../document/anchors';
import type { TryOut } from './use-try-out';

/** The verdict of a try-out: as a whole, then requirement by requirement with what decides it. */
export function TryOutVerdict({ tryOut: { verdict, before } }: { readonly tryOut: TryOut }) {
  const translate = useTranslate();
  const language = useLanguage();
  if (!verdict) return <Typography color="text.secondary">{translate('policies.try.impossible')}</Typography>;
  const { eligibleFrom, outcome } = verdict;
  if (verdict.requirements.length === 0)
    return <Typography color="text.secondary">{translate('policyForms.nothing_to_meet')}</Typography>;
  return (
    <Box aria-live="polite" sx={{ mt: 1 }}>
      <Box sx={{ fontSize: '1.15rem', display: 'flex', gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
        {before && before.outcome !== outcome && (
          <>
            <del>
              <OutcomeMark outcome={before.outcome} />
            </del>
            →
          </>
        )}
        <OutcomeMark outcome={outcome} strong />
        {outcome !== 'eligible' && (
          <Typography component="span" variant="body2" color="text.secondary">
            {eligibleFrom === null
              ? translate('policies.try.never')
              : translate('policies.try.eligible_from', { day: dayInProse(eligibleFrom, language) })}
          </Typography>
        )}
      </Box>
      {verdict.requirements.map((result) => (
        <ResultLine key={result.code} result={result} />
      ))}
    </Box>
  );
}

function ResultLine({ result }: { readonly result: RequirementResult }) {
  const { shown } = useDesk();
  const section = useLabel(sections);
  const language = useLanguage();
  const deciding = result.findings.filter(
    ({ outcome, reason }) => outcome === result.outcome && reason !== 'exceptional-not-requested',
  );
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', py: 0.75, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between' }}>
        <Link component="button" type="button" onClick={() => goTo(result.code)} sx={{ textAlign: 'left' }}>
          {result.code} {section(result.section)}
        </Link>
        <OutcomeMark outcome={result.outcome} />
      </Box>
      {result.outcome === 'met' ? (
        <Box sx={{ color: 'text.secondary' }}>
          {deciding.map(({ clause }) => citation(clause, shown, language)).join(language === 'zh' ? '、' : ', ')}
        </Box>
      ) : (
        deciding.slice(0, 4).map((finding) => (
          <Box key={finding.clause} sx={{ color: 'text.secondary' }}>
            {explain(finding, shown, language)}
          </Box>
        ))
      )}
    </Box>
  );
}

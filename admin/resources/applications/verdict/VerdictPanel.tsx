// 资格审查结论：the whole verdict, clause by clause.
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { awaitedOf } from '../../../../shared/advice';
import { explain, type Verdict } from '../../../../shared/assessment';
import { labelOf, verdictOutcomes } from '../../../../shared/vocabulary';
import { OutcomeMark } from '../../../components/OutcomeMark';
import { useLanguage } from '../../../i18n/use-language';
import { WaysToMeet } from '../advice/WaysToMeet';
import { TenureLine } from '../tenure/TenureLine';
import { RequirementBlock } from './RequirementBlock';
import { useVerdictView } from './verdict-context';
import { litSurface, useIsLit, useLights } from './highlight';

/** Draws the verdict. */
export function VerdictPanel() {
  return (
    <Box>
      <VerdictSummary />
      <WaysToMeet />
      <VerdictClauses />
    </Box>
  );
}

/** The warnings, and every requirement with its clauses and the years drawn. */
export function VerdictClauses() {
  const { verdict } = useVerdictView();
  const drawnAfter = verdict.requirements.map(({ section }) => section).lastIndexOf('qualification');
  return (
    <>
      <VerdictWarnings warnings={verdict.warnings} />
      {verdict.requirements.map((result, place) => (
        <Fragment key={result.code}>
          <RequirementBlock result={result} />
          {place === drawnAfter && <TenureLine />}
        </Fragment>
      ))}
    </>
  );
}

function VerdictSummary() {
  const { verdict, changes, edition } = useVerdictView();
  const translate = useTranslate();
  const language = useLanguage();
  const { clauses, otherDirection } = awaitedOf(verdict, edition.content);
  return (
    <Box aria-live="polite">
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap', fontSize: 20, fontWeight: 600 }}>
        <OutcomeMark outcome={verdict.outcome} />
        {changes?.outcome && (
          <Box component="del" sx={{ fontSize: 14, fontWeight: 400, color: 'text.secondary' }}>
            {translate('applications.verdict.changed_from', {
              outcome: labelOf(verdictOutcomes, changes.outcome, language),
            })}
          </Box>
        )}
      </Box>
      <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums', mt: 0.5 }}>
        {[
          verdict.route === null ? null : translate('applications.verdict.route', { clause: verdict.route }),
          eligibility(verdict, translate),
          clauses.length > 0 ? translate('applications.verdict.section_waits', { smart_count: clauses.length }) : null,
          otherDirection === null
            ? null
            : translate('applications.verdict.direction_waits', { clause: otherDirection }),
        ]
          .filter(Boolean)
          .join('　')}
      </Typography>
    </Box>
  );
}

function eligibility(verdict: Verdict, translate: (key: string, options?: Record<string, unknown>) => string): string {
  const { eligibleFrom: day, asOf } = verdict;
  if (day === null) return verdict.outcome === 'referred' ? '' : translate('applications.verdict.never_by_time');
  return translate(day === asOf ? 'applications.verdict.eligible_today' : 'applications.verdict.eligible_from', {
    day,
  });
}

function VerdictWarnings({ warnings }: { readonly warnings: Verdict['warnings'] }) {
  const translate = useTranslate();
  if (warnings.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5, borderLeft: 3, borderColor: 'warning.main', pl: 1.5 }}>
      <Typography component="h3" variant="subtitle2">
        {translate('applications.verdict.warnings')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {warnings.map((warning, place) => (
          <WarningLine key={`${warning.code}-${place}`} warning={warning} />
        ))}
      </Box>
    </Box>
  );
}

function WarningLine({ warning }: { readonly warning: Verdict['warnings'][number] }) {
  const { edition } = useVerdictView();
  const language = useLanguage();
  const lit = useIsLit([warning.path]);
  const lights = useLights([warning.path]);
  return (
    <Box {...lights} component="li" sx={{ fontSize: 13, ...(lit ? litSurface : {}) }}>
      {explain(warning, edition.content, language)}
    </Box>
  );
}

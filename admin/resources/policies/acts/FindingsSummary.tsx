import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { wordLint } from '../../../../shared/lint';
import { useLanguage } from '../../../i18n/use-language';
import { useDesk } from '../desk/desk';

const shown = 4;

/** How many findings the edition has, and the first of them, errors before warnings. */
export function FindingsSummary() {
  const { findings } = useDesk();
  const translate = useTranslate();
  const language = useLanguage();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity !== 'error');
  if (findings.length === 0) return <>✓ {translate('editions.no_findings')}</>;
  return (
    <>
      {translate('editions.finding_counts', { errors: errors.length, warnings: warnings.length })}
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem', color: 'text.secondary' }}>
        {[...errors, ...warnings].slice(0, shown).map((finding) => (
          <li key={`${finding.code} ${finding.path}`}>
            {finding.clause === null ? '' : `${finding.clause} `}
            {wordLint(finding, language)}
          </li>
        ))}
        {findings.length > shown && <li>…</li>}
      </Box>
    </>
  );
}

import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { wordLint } from '../../../../shared/lint';
import { useLanguage } from '../../../i18n/use-language';
import { useDesk } from '../desk/desk';
import { countFindings } from '../document/finding-mark';

const shown = 4;

/** How many findings the edition has, and the first of them, as the lint puts them: errors first. */
export function FindingsSummary() {
  const { findings } = useDesk();
  const translate = useTranslate();
  const language = useLanguage();
  if (findings.length === 0) return <>✓ {translate('editions.no_findings')}</>;
  return (
    <>
      {translate('editions.finding_counts', countFindings(findings))}
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem', color: 'text.secondary' }}>
        {findings.slice(0, shown).map((finding) => (
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

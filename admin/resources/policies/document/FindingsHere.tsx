import Box from '@mui/material/Box';
import { wordLint } from '../../../../shared/lint';
import { useLanguage } from '../../../i18n/use-language';
import { useDesk } from '../desk/desk';
import { placeOf } from '../desk/place-of';
import { findingMark } from './finding-mark';

/** What the lint finds at a clause, beside it. */
export function FindingsHere({ clause }: { readonly clause: string }) {
  const language = useLanguage();
  const { findings: all, shown } = useDesk();
  const findings = all.filter((finding) => placeOf(finding, shown) === clause);
  return (
    <>
      {findings.map((finding) => (
        <Box
          key={`${finding.code} ${finding.path}`}
          data-no-print
          sx={{ fontSize: '0.85rem', color: findingMark[finding.severity].color }}
        >
          {findingMark[finding.severity].sign} {wordLint(finding, language)}
        </Box>
      ))}
    </>
  );
}

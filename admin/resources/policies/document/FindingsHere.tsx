import Box from '@mui/material/Box';
import { wordLint } from '../../../../shared/lint';
import { useLanguage } from '../../../i18n/use-language';
import { useDesk } from '../desk/desk';

/** What the lint finds at a clause, beside it. */
export function FindingsHere({ clause }: { readonly clause: string }) {
  const language = useLanguage();
  const findings = useDesk().findings.filter((finding) => finding.clause === clause);
  return (
    <>
      {findings.map((finding) => (
        <Box
          key={`${finding.code} ${finding.path}`}
          data-no-print
          sx={{ fontSize: '0.85rem', color: finding.severity === 'error' ? 'error.main' : 'warning.main' }}
        >
          {finding.severity === 'error' ? '✕' : '!'} {wordLint(finding, language)}
        </Box>
      ))}
    </>
  );
}

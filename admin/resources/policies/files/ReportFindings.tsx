import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { countFindings, findingMark } from '../document/finding-mark';
import type { ImportReport } from './import-report';

/** What the lint says of the file, each with its line. */
export function ReportFindings({ findings }: Pick<ImportReport, 'findings'>) {
  const translate = useTranslate();
  if (findings.length === 0) return <Typography>{translate('editionFiles.clean')}</Typography>;
  return (
    <>
      <Typography>{translate('editionFiles.findings', countFindings(findings))}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, my: 1 }}>
        {findings.map(({ severity, path, line, clause, message }) => (
          <Box component="li" key={`${path} ${message}`} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
            <Box component="span" sx={{ color: findingMark[severity].color, mr: 1 }}>
              <span aria-hidden="true">{findingMark[severity].sign}</span> {translate(`policies.lint.${severity}`)}
            </Box>
            <Box component="span" sx={{ color: 'text.secondary', mr: 1 }}>
              {clause} {line !== null && translate('editionFiles.line', { line })}
            </Box>
            {message}
          </Box>
        ))}
      </Box>
    </>
  );
}

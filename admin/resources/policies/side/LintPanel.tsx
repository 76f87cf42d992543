import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { wordLint, type LintFinding } from '../../../../shared/lint';
import { useLanguage } from '../../../i18n/use-language';
import { useDesk } from '../desk/desk';
import { placeOf } from '../desk/place-of';
import { goTo } from '../document/anchors';
import { countFindings, findingMark } from '../document/finding-mark';

/** What the lint finds in the edition as it is shown, each leading to its clause. */
export function LintPanel({ onLeave }: { readonly onLeave?: () => void }) {
  const { findings } = useDesk();
  const translate = useTranslate();
  return (
    <Box aria-live="polite">
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {findings.length === 0
          ? translate('policies.lint.clean')
          : translate('policies.lint.counts', countFindings(findings))}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {findings.map((finding) => (
          <FindingLine key={`${finding.code} ${finding.path}`} finding={finding} {...(onLeave ? { onLeave } : {})} />
        ))}
      </Box>
    </Box>
  );
}

function FindingLine({ finding, onLeave }: { readonly finding: LintFinding; readonly onLeave?: () => void }) {
  const { severity } = finding;
  const { shown } = useDesk();
  const place = placeOf(finding, shown);
  const language = useLanguage();
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      <Box component="span" sx={{ color: findingMark[severity].color, fontWeight: 600, mr: 0.5 }}>
        {findingMark[severity].sign} {translate(`policies.lint.${severity}`)}
      </Box>
      {wordLint(finding, language)}
      {place !== null && (
        <Button
          size="small"
          onClick={() => {
            onLeave?.();
            requestAnimationFrame(() => goTo(place));
          }}
        >
          {finding.clause === null
            ? translate('policyForms.go_to_level')
            : translate('policies.lint.go', { clause: finding.clause })}
        </Button>
      )}
    </Box>
  );
}

// 逐条说明：one clause: the source's words, then 要求 / 实有 / 尚缺 in three aligned columns.
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { figures, type Finding } from '../../../../shared/assessment';
import { citation } from '../../../../shared/policy';
import { clauseOutcomes, labelOf } from '../../../../shared/vocabulary';
import { documentFonts } from '../../../app/theme';
import { OutcomeMark } from '../../../components/OutcomeMark';
import { useLanguage } from '../../../i18n/use-language';
import { wordsOf } from '../dossier/edition-clauses';
import { FigureColumns } from './FigureColumns';
import { litSurface, useIsLit, useLights } from './highlight';
import { clauseMark, factsOf } from './used-facts';
import { useVerdictView, type VerdictView } from './verdict-context';

/** Draws a finding; pointing at it lights the facts that it used. */
export function FindingBlock({ finding }: { readonly finding: Finding }) {
  const { verdict, dossier, edition } = useVerdictView();
  const language = useLanguage();
  const facts = useMemo(() => [clauseMark(finding.clause), ...factsOf(finding, dossier)], [finding, dossier]);
  const lit = useIsLit([clauseMark(finding.clause)]);
  const lights = useLights(facts);
  const rows = useMemo(() => figures(finding, edition.content, language), [finding, edition, language]);
  return (
    <Box
      {...lights}
      component="li"
      tabIndex={0}
      sx={{
        py: 1.25,
        px: 1,
        borderTop: 1,
        borderColor: 'divider',
        ...(lit ? litSurface : {}),
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
      }}
    >
      <FindingHead finding={finding} isRoute={verdict.route === finding.clause} />
      <Typography variant="body2" sx={{ my: 0.75, maxWidth: '45em', fontFamily: documentFonts }}>
        {wordsOf(edition.content, finding.clause)}
      </Typography>
      <FigureColumns rows={rows} />
      <FindingFoot finding={finding} />
    </Box>
  );
}

function FindingHead({ finding, isRoute }: { readonly finding: Finding; readonly isRoute: boolean }) {
  const { changes, edition } = useVerdictView();
  const translate = useTranslate();
  const language = useLanguage();
  const before = changes?.clauses.get(finding.clause);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
      <Typography component="h4" variant="body2" sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
        {finding.clause}
      </Typography>
      <Typography component="span" variant="caption" color="text.secondary">
        {citation(finding.clause, edition.content, language)}
      </Typography>
      {isRoute && (
        <Box
          component="span"
          sx={{
            fontSize: 12,
            border: 1,
            borderColor: 'primary.main',
            color: 'primary.main',
            borderRadius: '3px',
            px: 0.5,
          }}
        >
          {translate('applications.verdict.route_mark')}
        </Box>
      )}
      {before && (
        <Box component="del" sx={{ fontSize: 12, color: 'text.secondary' }}>
          {translate('applications.verdict.changed_from', { outcome: labelOf(clauseOutcomes, before, language) })}
        </Box>
      )}
      <Box sx={{ ml: 'auto' }}>
        <OutcomeMark outcome={finding.outcome} />
      </Box>
    </Box>
  );
}

function FindingFoot({ finding }: { readonly finding: Finding }) {
  const { verdict, ruling } = useVerdictView();
  const translate = useTranslate();
  const day = finding.eligibleFrom;
  const later = finding.outcome === 'unmet' && day !== null && day > verdict.asOf;
  const mayRule = ruling !== null && (finding.outcome === 'referred' || finding.reason === 'ruled');
  if (!mayRule && !later && finding.reason !== 'ruled') return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, mt: 0.75, fontSize: 13 }}>
      <RulingMade finding={finding} />
      {later && <span>{translate('applications.verdict.at_date', { day })}</span>}
      {mayRule && <RuleButton finding={finding} ruling={ruling} />}
    </Box>
  );
}

interface RuleButtonProps {
  readonly finding: Finding;
  readonly ruling: NonNullable<VerdictView['ruling']>;
}

/** `aria-disabled` and not `disabled`: the reason must be reachable by keyboard and by touch. */
function RuleButton({ finding, ruling }: RuleButtonProps) {
  const translate = useTranslate();
  const { obstacle, open } = ruling;
  return (
    <Tooltip title={obstacle ?? ''} enterTouchDelay={0}>
      <Button
        size="small"
        variant="outlined"
        aria-disabled={obstacle !== null}
        onClick={() => {
          if (obstacle === null) open(finding);
        }}
        sx={{ ml: 'auto', minHeight: { xs: 44, md: 30 }, opacity: obstacle === null ? 1 : 0.5 }}
      >
        {translate(finding.reason === 'ruled' ? 'applications.ruling.again' : 'applications.ruling.button')}
      </Button>
    </Tooltip>
  );
}

function RulingMade({ finding }: { readonly finding: Finding }) {
  const { dossier } = useVerdictView();
  const translate = useTranslate();
  const language = useLanguage();
  const place = finding.actual['ruling'];
  const ruling = typeof place === 'number' ? dossier.rulings?.[place] : undefined;
  if (!ruling) return null;
  const outcome = labelOf(clauseOutcomes, ruling.outcome, language);
  return (
    <span>
      {translate('applications.ruling.by', { by: ruling.by, on: ruling.on, outcome })}
      {ruling.note ? `　${ruling.note}` : ''}
    </span>
  );
}

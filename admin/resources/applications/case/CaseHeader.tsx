// Whose case it is and where it stands.
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { applicationStatuses, labelOf, levels } from '../../../../shared/vocabulary';
import { useLanguage } from '../../../i18n/use-language';
import { DirectionName } from '../grid/cells';
import { verdictEdition, type CaseRecord } from './case-record';

interface CaseHeaderProps {
  readonly record: CaseRecord;
  /** null where the person may not replay verdicts. */
  readonly onReplay: (() => void) | null;
  readonly children: ReactNode;
}

/** Draws the header; the acts stand to its right. */
export function CaseHeader({ record, onReplay, children }: CaseHeaderProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { documentNumber, edition, snapshotHash } = verdictEdition(record);
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'flex-start',
        gap: 2,
        pb: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 22em', minWidth: 0 }}>
        <Typography variant="h1" sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5 }}>
          {record.applicantName}
          <Typography component="span" color="text.secondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {record.number}
          </Typography>
        </Typography>
        <Typography variant="body2" sx={lineStyle}>
          <span>
            {labelOf(levels, record.level, language)} · <DirectionName direction={record.direction} />
          </span>
          <Box component="span" sx={{ border: 1, borderColor: 'divider', borderRadius: '3px', px: 0.75 }}>
            {labelOf(applicationStatuses, record.status, language)}
          </Box>
          <span>{record.employerName}</span>
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={lineStyle}>
          <span>{record.roundName}</span>
          <span>{translate('applications.head.cut_off', { day: record.asOf })}</span>
          <span title={snapshotHash ? translate('applications.head.snapshot', { hash: snapshotHash }) : undefined}>
            {translate('applications.head.edition', { documentNumber, edition })}
          </span>
          {onReplay && (
            <MuiLink component="button" variant="body2" onClick={onReplay}>
              {translate('replays.one.open')}
            </MuiLink>
          )}
        </Typography>
      </Box>
      {children}
    </Box>
  );
}

const lineStyle = { display: 'flex', flexWrap: 'wrap', columnGap: 1.5, fontVariantNumeric: 'tabular-nums' };

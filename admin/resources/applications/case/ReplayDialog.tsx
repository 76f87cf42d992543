// 核验此结论：the stored verdict assessed again by its own edition and day, and whether it is the same.
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { DifferenceList } from '../../../components/replay/DifferenceList';
import { Differences } from '../../../components/replay/differences';
import { ProblemSummary } from '../../../components/ProblemSummary';
import { consoleJson } from '../../../providers/console-api';
import type { CaseRecord } from './case-record';

const Replayed = z.object({
  edition: z.number(),
  snapshotHash: z.string(),
  asOf: z.string(),
  seal: z.string().nullable(),
  differences: Differences,
  editionDifferences: Differences,
});
type Replayed = z.infer<typeof Replayed>;

interface ReplayDialogProps {
  readonly record: CaseRecord;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks when it opens, every time anew. */
export function ReplayDialog({ record, open, onClose }: ReplayDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const { data, error, isFetching } = useQuery({
    queryKey: ['applications', 'replay', record.id],
    enabled: open,
    gcTime: 0,
    staleTime: 0,
    queryFn: async () => Replayed.parse(await consoleJson(`/applications/${record.id}/replay`)),
  });
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('replays.one.title', { number: record.number })}</DialogTitle>
      <DialogContent aria-live="polite">
        {error && <ProblemSummary error={error} />}
        {isFetching && !data && <LinearProgress aria-label={translate('replays.one.running')} />}
        {data && <Outcome replayed={data} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} color="inherit">
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Outcome({ replayed }: { readonly replayed: Replayed }) {
  const translate = useTranslate();
  const { edition, asOf, differences, editionDifferences } = replayed;
  const { sign, color, words } = kindOf(replayed);
  return (
    <>
      <Box sx={{ borderLeft: 3, borderColor: color, pl: 2, mb: 2 }}>
        <Typography variant="h3" component="p" sx={{ color, display: 'flex', gap: 1 }}>
          <span aria-hidden="true">{sign}</span>
          <span>{translate(words)}</span>
        </Typography>
        <Typography variant="body2">{translate(`${words}_what`, { edition, day: asOf })}</Typography>
      </Box>
      {differences.length > 0 && <DifferenceList differences={differences} />}
      {editionDifferences.length > 0 && (
        <>
          <Typography variant="body2" sx={{ fontWeight: 600, mt: 2 }}>
            {translate('replays.one.edition_altered')}
          </Typography>
          <DifferenceList differences={editionDifferences} />
        </>
      )}
      <Grounds replayed={replayed} />
    </>
  );
}

/** The verdict may repeat although somebody has altered its edition since. */
function kindOf({ differences, editionDifferences }: Replayed) {
  if (differences.length > 0) return { sign: '✕', color: 'error.main', words: 'replays.one.differs' };
  if (editionDifferences.length > 0) return { sign: '◐', color: 'warning.main', words: 'replays.one.edition_differs' };
  return { sign: '✓', color: 'success.main', words: 'replays.one.same' };
}

/** What it was repeated with. */
function Grounds({ replayed: { edition, snapshotHash, asOf, seal } }: { readonly replayed: Replayed }) {
  const translate = useTranslate();
  const rows = [
    ['edition', translate('replays.one.edition_n', { edition })],
    ['hash', snapshotHash],
    ['as_of', asOf],
    ['seal', seal ?? translate('replays.one.no_seal')],
  ] as const;
  return (
    <Box component="dl" sx={groundsStyle}>
      {rows.map(([key, value]) => (
        <Box key={key} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {translate(`replays.one.${key}`)}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const groundsStyle = {
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  columnGap: 2,
  rowGap: 0.5,
  mt: 2,
  mb: 0,
  pt: 1.5,
  borderTop: 1,
  borderColor: 'divider',
  fontSize: 13,
};

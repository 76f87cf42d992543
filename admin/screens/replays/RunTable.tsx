// The replays so far, one of which is shown.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { instantInTable } from '../../i18n/dates';
import type { ReplayRun } from './replay-run';
import { outcomeOf } from './run-outcome';
import { useStarter } from './use-starter';

interface RunTableProps {
  readonly runs: readonly ReplayRun[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

/** Lists them; a press shows what one found. */
export function RunTable({ runs, shown, onShow }: RunTableProps) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ mt: 5 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {translate('replays.earlier')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
        {runs.map((run) => (
          <Box component="li" key={run.id} sx={{ borderBottom: 1, borderColor: 'divider' }}>
            <ButtonBase onClick={() => onShow(run.id)} aria-current={run.id === shown} sx={rowStyle(run.id === shown)}>
              <RunLine run={run} />
            </ButtonBase>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function RunLine({ run }: { readonly run: ReplayRun }) {
  const translate = useTranslate();
  const starter = useStarter();
  const { sign, color, words } = outcomeOf(run);
  return (
    <>
      <span>{instantInTable(run.createdAt)}</span>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {starter(run)}
      </Box>
      <Box component="span" sx={{ color }}>
        <span aria-hidden="true">{sign}</span> {translate(words, { smart_count: run.findings })}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary', textAlign: { sm: 'right' } }}>
        {translate('replays.count', { smart_count: run.done })}
        {durationOf(run)}
      </Box>
    </>
  );
}

function durationOf({ startedAt, finishedAt }: ReplayRun): string {
  if (startedAt === null || finishedAt === null) return '';
  const seconds = (new Date(finishedAt).getTime() - new Date(startedAt).getTime()) / 1000;
  return ` · ${seconds.toFixed(1)} s`;
}

const rowStyle = (shown: boolean) => ({
  width: '100%',
  display: 'grid',
  gridTemplateColumns: { xs: '1fr 1fr', sm: '11rem 9rem 1fr 13rem' },
  columnGap: 2,
  justifyContent: 'start',
  textAlign: 'left',
  px: 1,
  py: 1,
  fontSize: 14,
  fontVariantNumeric: 'tabular-nums',
  backgroundColor: shown ? 'action.selected' : 'transparent',
  '&:hover': { backgroundColor: 'action.hover' },
});

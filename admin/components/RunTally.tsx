import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { OutcomeMark } from './OutcomeMark';
import type { Run } from './run';

/** What a run has changed: how many went from which outcome to which. */
export function RunTally({ run }: { readonly run: Run }) {
  const translate = useTranslate();
  const moves = Object.entries(run.tally).filter(([, count]) => count > 0);
  return (
    <Box sx={{ mt: 0.5 }}>
      <Typography variant="body2" color="text.secondary">
        {translate('runs.changed', { smart_count: run.changed })}
        {run.note !== null && ` · ${run.note}`}
      </Typography>
      {moves.map(([move, count]) => {
        const [from = '', to = ''] = move.split('>');
        return (
          <Typography key={move} variant="body2" sx={{ display: 'flex', gap: 1 }}>
            <OutcomeMark outcome={from} /> → <OutcomeMark outcome={to} />
            <span>{count}</span>
          </Typography>
        );
      })}
    </Box>
  );
}

import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { OutcomeMark } from './OutcomeMark';
import type { Run } from './run';

/** What a run has changed: how many went from which outcome to which, and how many stayed. */
export function RunTally({ run }: { readonly run: Run }) {
  const translate = useTranslate();
  const moves = Object.entries(run.tally).map(([move, count]) => {
    const [from = '', to = ''] = move.split('>');
    return { from, to, count };
  });
  const moved = moves.filter(({ from, to, count }) => from !== to && count > 0);
  const sum = (counted: typeof moves) => counted.reduce((total, { count }) => total + count, 0);
  const changed = sum(moved);
  return (
    <Box sx={{ mt: 0.5 }}>
      <Typography variant="body2" color="text.secondary">
        {translate('runs.changed', { smart_count: changed })}
        {translate('runs.unchanged', { smart_count: sum(moves) - changed })}
        {run.note !== null && ` · ${run.note}`}
      </Typography>
      {moved.map(({ from, to, count }) => (
        <Typography key={`${from} ${to}`} variant="body2" component="div" sx={{ display: 'flex', gap: 1 }}>
          <OutcomeMark outcome={from} /> → <OutcomeMark outcome={to} />
          <span>{count}</span>
        </Typography>
      ))}
    </Box>
  );
}

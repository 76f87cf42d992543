import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { PolicyContent } from '../../../shared/policy';
import { ProblemSummary } from '../../components/ProblemSummary';
import { useLanguage } from '../../i18n/use-language';
import { useMay } from '../../providers/me';
import { presetValues, thresholdsOf } from './thresholds';
import { useStart } from './use-start';

interface StartProps {
  readonly edition: string;
  readonly content: PolicyContent;
  readonly onStarted: (id: string) => void;
}

/** 门槛试探: one number with other values in its place. */
export function StartThreshold({ edition, content, onStarted }: StartProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const may = useMay();
  const thresholds = thresholdsOf(content, language);
  const [path, setPath] = useState('');
  const { mutate, isPending, error } = useStart(edition, onStarted);
  const chosen = thresholds.find((threshold) => threshold.path === path) ?? thresholds[0];
  if (!may('simulations', 'create') || !chosen) return null;
  return (
    <Box component="section" aria-labelledby="start-threshold">
      <Typography id="start-threshold" variant="h2" gutterBottom>
        {translate('simulation.threshold')}
      </Typography>
      <ProblemSummary error={error} />
      <TextField
        select
        fullWidth
        label={translate('simulation.number')}
        value={chosen.path}
        helperText={translate('simulation.values', { values: presetValues(chosen).join('、') })}
        onChange={({ target }) => setPath(target.value)}
      >
        {thresholds.map((threshold) => (
          <MenuItem key={threshold.path} value={threshold.path} sx={{ whiteSpace: 'normal' }}>
            {threshold.words}
          </MenuItem>
        ))}
      </TextField>
      <Button
        variant="outlined"
        disabled={isPending}
        onClick={() => mutate({ kind: 'threshold', path: chosen.path, values: presetValues(chosen), scope: {} })}
        sx={{ mt: 1 }}
      >
        {translate('simulation.explore')}
      </Button>
    </Box>
  );
}

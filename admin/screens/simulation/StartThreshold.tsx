import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { numberAt } from '../../../shared/impact';
import type { PolicyContent } from '../../../shared/policy';
import { ProblemSummary } from '../../components/ProblemSummary';
import { useLanguage } from '../../i18n/use-language';
import { requestOf, type Scope } from './scope';
import { presetValues, thresholdsOf, valuesIn, type ThresholdChoice } from './thresholds';
import { useStart } from './use-start';

interface StartProps {
  readonly edition: string;
  readonly content: PolicyContent;
  /** What the edition revises: a number that it changes is offered first. */
  readonly base: PolicyContent | null;
  readonly scope: Scope;
  readonly onStarted: (id: string) => void;
}

/** 门槛试探: one number with other values in its place. */
export function StartThreshold({ edition, content, base, scope, onStarted }: StartProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const thresholds = useMemo(() => thresholdsOf(content, language), [content, language]);
  const [path, setPath] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const { mutate, isPending, error } = useStart(edition, onStarted);
  const chosen = thresholds.find((threshold) => threshold.path === path) ?? firstOf(thresholds, base);
  if (!chosen) return null;
  const values = typed === null ? presetValues(chosen) : valuesIn(typed);
  return (
    <Box component="section" aria-labelledby="start-threshold" sx={{ minWidth: 0 }}>
      <Typography id="start-threshold" variant="h2">
        {translate('simulation.threshold')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('simulation.threshold_what')}
      </Typography>
      <ProblemSummary error={error} />
      <NumberField
        thresholds={thresholds}
        chosen={chosen}
        onChange={(next) => {
          setPath(next.path);
          setTyped(null);
        }}
      />
      <TextField
        fullWidth
        label={translate('simulation.values')}
        value={typed ?? presetValues(chosen).join(language === 'zh' ? '、' : ', ')}
        error={values === null}
        helperText={values === null ? translate('simulation.values_wrong') : undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button
        variant="outlined"
        disabled={isPending || values === null}
        onClick={() => mutate({ kind: 'threshold', path: chosen.path, values, scope: requestOf(scope) })}
        sx={{ mt: 1 }}
      >
        {translate('simulation.explore')}
      </Button>
    </Box>
  );
}

interface NumberFieldProps {
  readonly thresholds: ThresholdChoice[];
  readonly chosen: ThresholdChoice;
  readonly onChange: (threshold: ThresholdChoice) => void;
}

/** There are dozens of numbers: they are found by typing a clause's number or a word. */
function NumberField({ thresholds, chosen, onChange }: NumberFieldProps) {
  const translate = useTranslate();
  return (
    <Autocomplete
      disableClearable
      options={thresholds}
      value={chosen}
      getOptionLabel={({ words }) => words}
      getOptionKey={({ path }) => path}
      isOptionEqualToValue={(one, other) => one.path === other.path}
      noOptionsText={translate('simulation.no_number')}
      onChange={(_event, next) => onChange(next)}
      renderInput={(params) => <TextField {...params} multiline label={translate('simulation.number')} />}
    />
  );
}

/** The first number that the edition changes; where it changes none, the first. */
function firstOf(thresholds: readonly ThresholdChoice[], base: PolicyContent | null): ThresholdChoice | undefined {
  const changed = thresholds.find(({ path, value }) => base !== null && numberAt(base, path) !== value);
  return changed ?? thresholds[0];
}

import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { decidingNumbers, presetValues } from '../../../shared/impact';
import type { PolicyContent } from '../../../shared/policy';
import { ProblemSummary } from '../../components/ProblemSummary';
import { useLanguage } from '../../i18n/use-language';
import { requestOf, type Scope } from './scope';
import { lineOf, numberChoices, valuesIn, type NumberChoice } from './thresholds';
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
  const choices = useMemo(() => numberChoices(content, language), [content, language]);
  const [path, setPath] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const { mutate, isPending, error } = useStart(edition, onStarted);
  const first = useMemo(() => firstOf(choices, base), [choices, base]);
  const chosen = choices.find(({ number }) => number.path === path) ?? first;
  const presets = useMemo(() => (chosen ? presetValues(content, chosen.number) : []), [content, chosen]);
  if (!chosen) return null;
  const values = typed === null ? presets : valuesIn(typed, chosen.number);
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
        choices={choices}
        chosen={chosen}
        onChange={(next) => {
          setPath(next.number.path);
          setTyped(null);
        }}
      />
      <TextField
        fullWidth
        label={translate('simulation.values')}
        value={typed ?? lineOf(presets, language)}
        error={values === null}
        helperText={translate(values === null ? 'simulation.values_wrong' : 'simulation.values_hint')}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button
        variant="outlined"
        disabled={isPending || values === null}
        onClick={() => mutate({ kind: 'threshold', path: chosen.number.path, values, scope: requestOf(scope) })}
        sx={{ mt: 1 }}
      >
        {translate('simulation.explore')}
      </Button>
    </Box>
  );
}

interface NumberFieldProps {
  readonly choices: NumberChoice[];
  readonly chosen: NumberChoice;
  readonly onChange: (choice: NumberChoice) => void;
}

/** There are dozens of numbers: they are found by typing a clause's number or a word. */
function NumberField({ choices, chosen, onChange }: NumberFieldProps) {
  const translate = useTranslate();
  return (
    <Autocomplete
      disableClearable
      options={choices}
      value={chosen}
      getOptionLabel={({ words }) => words}
      getOptionKey={({ number }) => number.path}
      isOptionEqualToValue={(one, other) => one.number.path === other.number.path}
      noOptionsText={translate('simulation.no_number')}
      onChange={(_event, next) => onChange(next)}
      renderInput={(params) => <TextField {...params} multiline label={translate('simulation.number')} />}
    />
  );
}

/** The first number that the edition changes; where it changes none, the first. */
function firstOf(choices: readonly NumberChoice[], base: PolicyContent | null): NumberChoice | undefined {
  const before = new Map(base && decidingNumbers(base).map(({ path, value }) => [path, value]));
  const changed = choices.find(({ number }) => (before.get(number.path) ?? number.value) !== number.value);
  return changed ?? choices[0];
}

// Codes of open lists: known ones are chosen by their words, others are entered.
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { labelOf, type Terms } from '../../shared/vocabulary';
import { useLanguage } from '../i18n/use-language';
import type { FieldState } from './field-state';

interface OpenCodeFieldProps {
  readonly label: string;
  readonly help: string;
  readonly vocabulary: Terms<string>;
  readonly value: string;
  readonly field?: FieldState;
  readonly onChange: (code: string) => void;
}

/** One code; empty where none is asked for. */
export function OpenCodeField({ label, help, vocabulary, value, field, onChange }: OpenCodeFieldProps) {
  const words = useWords(vocabulary);
  return (
    <Autocomplete
      freeSolo
      size="small"
      {...(field && { id: field.id })}
      options={[...vocabulary.codes]}
      value={value}
      getOptionLabel={words.word}
      onChange={(_event, chosen) => onChange(words.code(chosen ?? ''))}
      onInputChange={(_event, typed, reason) => {
        if (reason === 'input') onChange(words.code(typed));
      }}
      renderInput={(params) => (
        <TextField {...params} label={label} error={field?.error === true} helperText={field?.helperText ?? help} />
      )}
    />
  );
}

interface OpenCodesFieldProps extends Omit<OpenCodeFieldProps, 'value' | 'field' | 'onChange'> {
  readonly values: readonly string[];
  readonly onChange: (codes: string[]) => void;
}

/** Any codes, of which one is enough. */
export function OpenCodesField({ label, help, vocabulary, values, onChange }: OpenCodesFieldProps) {
  const words = useWords(vocabulary);
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      size="small"
      options={[...vocabulary.codes]}
      value={[...values]}
      getOptionLabel={words.word}
      onChange={(_event, chosen) => onChange(chosen.map(words.code))}
      renderInput={(params) => <TextField {...params} label={label} helperText={help} />}
    />
  );
}

function useWords(vocabulary: Terms<string>) {
  const language = useLanguage();
  const word = (code: string) => labelOf(vocabulary, code, language);
  return {
    word,
    /** What was typed: the code of a known word, anything else as it is. */
    code: (typed: string) => vocabulary.codes.find((known) => word(known) === typed.trim()) ?? typed.trim(),
  };
}

import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ProblemSummary } from '../../../components/ProblemSummary';
import { readFile } from './read-file';

interface FileFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A file from the disk, or its text. */
export function FileField({ text, onText }: FileFieldProps) {
  const translate = useTranslate();
  const id = useId();
  const [name, setName] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const take = (chosen: string | null, content: string, problem: unknown) => {
    setName(chosen);
    setError(problem);
    onText(content);
  };
  const choose = (file: File | undefined) => {
    if (!file) return;
    readFile(file).then(
      (content) => take(file.name, content, null),
      (problem: unknown) => take(file.name, '', problem),
    );
  };
  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('editionFiles.what')}
      </Typography>
      <ProblemSummary error={error} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap', mb: 2 }}>
        {/* The input inside takes the focus and the keys; the label only looks like a button. */}
        <Button
          component="label"
          htmlFor={id}
          variant="outlined"
          role={undefined}
          tabIndex={-1}
          sx={{ '&:focus-within': focusStyle }}
        >
          {translate('editionFiles.choose')}
          <Box
            component="input"
            id={id}
            type="file"
            accept=".yaml,.yml,.json,application/yaml,application/json"
            onChange={(event) => choose(event.target.files?.[0])}
            sx={hiddenStyle}
          />
        </Button>
        <Box role="status" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          {name !== null && translate('editionFiles.chosen', { name })}
        </Box>
      </Box>
      <TextField
        label={translate('editionFiles.paste')}
        helperText={translate('editionFiles.paste_help')}
        value={text}
        onChange={(event) => take(null, event.target.value, null)}
        slotProps={{
          // A plain field: one that grows with its text measures thousands of lines anew with every key.
          input: { inputComponent: 'textarea' },
          htmlInput: { rows: 12, spellCheck: false, style: { fontFamily: 'monospace', fontSize: '0.85rem' } },
        }}
        multiline
        fullWidth
      />
    </>
  );
}

// Out of sight, and not out of reach of the keyboard.
const hiddenStyle = { position: 'absolute', width: 1, height: 1, opacity: 0, overflow: 'hidden' };
const focusStyle = { outline: '2px solid', outlineOffset: '2px' };

import { useId, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { ProblemSummary } from './ProblemSummary';
import { useSaveRow, type StoredRow } from './use-save-row';
import { useWordedProblem } from './worded-problem';

export interface RowField {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly type?: 'text' | 'number';
  /** Cannot be changed once the row is there. */
  readonly onceOnly?: boolean;
  /** An empty value is stored as null. */
  readonly nullable?: boolean;
}

interface RowDialogProps {
  readonly resource: string;
  readonly title: string;
  readonly fields: readonly RowField[];
  /** The row that is changed; null makes a new one. */
  readonly row: StoredRow | null;
  readonly onClose: () => void;
}

/** A small row as a form: a new one, or one that is changed. */
export function RowDialog({ resource, title, fields, row, onClose }: RowDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const [values, setValues] = useState(() => textsOf(fields, row));
  const { save, busy, error } = useSaveRow(resource, row, onClose);
  const problem = useWordedProblem(error, (path) => fields.find(({ name }) => name === path)?.help);
  const fieldId = (path: string) => (fields.some(({ name }) => name === path) ? `${id}-${path}` : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(Object.fromEntries(fields.map((field) => [field.name, valueOf(field, values[field.name] ?? '')])));
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={`${id}-title`}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
        <DialogContent>
          <ProblemSummary
            error={error}
            worded={problem}
            fieldId={fieldId}
            fieldName={(path) => fields.find(({ name }) => name === path)?.label ?? path}
          />
          {fields.map((field) => (
            <TextField
              key={field.name}
              id={`${id}-${field.name}`}
              label={field.label}
              value={values[field.name] ?? ''}
              onChange={(event) => setValues({ ...values, [field.name]: event.target.value })}
              type={field.type ?? 'text'}
              disabled={row !== null && field.onceOnly === true}
              error={problem?.errors[field.name] !== undefined}
              helperText={problem?.errors[field.name] ?? field.help}
              fullWidth
            />
          ))}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function textsOf(fields: readonly RowField[], row: StoredRow | null): Record<string, string> {
  return Object.fromEntries(fields.map(({ name }) => [name, textOf(row?.[name])]));
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function valueOf({ type, nullable }: RowField, text: string): string | number | null {
  const trimmed = text.trim();
  if (nullable === true && trimmed === '') return null;
  return type === 'number' ? Number(trimmed) : trimmed;
}

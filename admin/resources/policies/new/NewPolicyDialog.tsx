import { useId, useState, type FormEvent } from 'react';
import { useCreate, useGetList, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { z } from 'zod';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { ProblemSummary } from '../../../components/ProblemSummary';
import { useWordedProblem } from '../../../components/worded-problem';
import { parseHead } from '../desk/edition-answer';
import { NewPolicyFields, type NewPolicy } from './NewPolicyFields';
import { usualOptions, usualProcedure } from './presets';

const Created = z.object({ id: z.string() });
const Settings = z.object({ id: z.string(), options: z.unknown(), procedure: z.unknown() });
const blank: NewPolicy = { documentNumber: '', title: '', series: '', specialty: '', like: '' };

/** A document that has no edition yet: its number, title and series, and what its options and procedure begin as. */
export function NewPolicyDialog({ onClose }: { readonly onClose: () => void }) {
  const [draft, setDraft] = useState(blank);
  const id = useId();
  const translate = useTranslate();
  const navigate = useNavigate();
  const [create, { isPending, error }] = useCreate();
  const { data } = useGetList('policies', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'edition', order: 'DESC' },
  });
  const rows = data ?? [];
  const problem = useWordedProblem(error, (path) =>
    path === 'series' || path === 'specialty' ? translate('policyForms.code_form') : undefined,
  );
  const documentNumber = draft.documentNumber.trim();
  const taken = rows.map(parseHead).find((head) => head.documentNumber === documentNumber) ?? null;
  const fieldId = (name: string) => `${id}-${name}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (taken) return;
    const { title, series, specialty, like } = draft;
    const model = rows.map((row) => Settings.parse(row)).find((row) => row.id === like);
    const settings = model ?? { options: usualOptions, procedure: usualProcedure };
    void create(
      'policies',
      {
        data: {
          documentNumber,
          title: title.trim(),
          ...filled({ series, specialty: specialty.trim() }),
          options: settings.options,
          procedure: settings.procedure,
          changeNote: null,
        },
      },
      {
        onSuccess: (row) => {
          navigate(`/policies/${Created.parse(row).id}`);
        },
      },
    );
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={`${id}-heading`}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={`${id}-heading`}>{translate('policyForms.new.title')}</DialogTitle>
        <DialogContent>
          <Typography color="text.secondary">{translate('policyForms.new.what')}</Typography>
          <ProblemSummary
            error={error}
            worded={problem}
            fieldId={(path) => (path in blank ? fieldId(path) : null)}
            fieldName={(path) => translate(`policyForms.head.${path}`, { _: path })}
          />
          <NewPolicyFields
            draft={draft}
            taken={taken}
            heads={rows.map(parseHead)}
            field={(name, help) => ({
              id: fieldId(name),
              error: problem?.errors[name] !== undefined,
              helperText: problem?.errors[name] ?? help,
            })}
            onChange={setDraft}
          />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={isPending || taken !== null}>
            {translate('policyForms.new.act')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** What is empty is told as missing, not as having the wrong form. */
function filled(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

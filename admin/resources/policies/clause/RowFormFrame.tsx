import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { ProblemSummary } from '../../../components/ProblemSummary';
import { useDesk } from '../desk/desk';
import type { RowForm } from './use-row-form';

/** What is asked before a row is deleted. */
export interface Removal {
  readonly title: string;
  /** What goes with it. */
  readonly what: string;
  /** Why it cannot be deleted yet; null if it can. */
  readonly hindrance: string | null;
  readonly onRemove: () => void;
}

interface RowFormFrameProps {
  readonly form: RowForm;
  /** What the button does, as a verb. */
  readonly act: string;
  readonly names: Readonly<Record<string, string>>;
  readonly removal?: Removal;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of a small form: what was refused on top, the fields, save, leave, delete. */
export function RowFormFrame({ form, act, names, removal, onSave, onClose, children }: RowFormFrameProps) {
  const { busy } = useDesk();
  const translate = useTranslate();
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <ProblemSummary
        error={form.error}
        worded={form.problem}
        fieldId={(path) => (path in names ? form.fieldId(path) : null)}
        fieldName={(path) => names[path] ?? path}
      />
      {children}
      <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
        <Button type="submit" variant="contained" disabled={busy}>
          {act}
        </Button>
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
        {removal && <RemoveButton removal={removal} />}
      </Box>
    </Box>
  );
}

function RemoveButton({ removal: { title, what, hindrance, onRemove } }: { readonly removal: Removal }) {
  const { busy } = useDesk();
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button color="error" disabled={hindrance !== null} onClick={() => setAsking(true)} sx={{ ml: 'auto' }}>
        {translate('ra.action.delete')}
      </Button>
      {hindrance !== null && (
        <Typography variant="body2" color="text.secondary" sx={{ alignSelf: 'center' }}>
          {hindrance}
        </Typography>
      )}
      <ConfirmDialog
        open={asking}
        title={title}
        act={translate('ra.action.delete')}
        destructive
        busy={busy}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onRemove();
        }}
      >
        <Typography>{what}</Typography>
      </ConfirmDialog>
    </>
  );
}

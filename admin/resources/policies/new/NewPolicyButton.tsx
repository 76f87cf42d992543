import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import { useMay } from '../../../providers/me';
import { NewPolicyDialog } from './NewPolicyDialog';

/** The way to a document that has no edition yet. */
export function NewPolicyButton() {
  const [open, setOpen] = useState(false);
  const translate = useTranslate();
  const may = useMay();
  if (!may('policies', 'create')) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('policyForms.new.title')}
      </Button>
      {open && <NewPolicyDialog onClose={() => setOpen(false)} />}
    </>
  );
}

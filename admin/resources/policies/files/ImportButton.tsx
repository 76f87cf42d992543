import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import { useMay } from '../../../providers/me';
import { ImportDialog } from './ImportDialog';

/** From the list of editions to the import; for who may enter editions. */
export function ImportButton() {
  const [open, setOpen] = useState(false);
  const translate = useTranslate();
  const may = useMay();
  if (!may('policies', 'create')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('editionFiles.import')}
      </Button>
      {open && <ImportDialog onClose={() => setOpen(false)} />}
    </>
  );
}

import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { levels } from '../../../../shared/vocabulary';
import { useDesk } from '../desk/desk';

/** Another level, while there are levels left. */
export function AddLevel() {
  const { editable, shown, openItem } = useDesk();
  const translate = useTranslate();
  if (!editable || shown.levels.length >= levels.codes.length) return null;
  return (
    <Box data-no-print sx={{ mt: 4 }}>
      <Button variant="outlined" onClick={() => openItem({ kind: 'new-level' })}>
        {translate('policyForms.level.add')}
      </Button>
    </Box>
  );
}

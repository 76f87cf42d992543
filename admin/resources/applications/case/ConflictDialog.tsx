// Somebody saved first: says so, shows where the two differ, and lets nothing typed be lost.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { nameOfField } from '../dossier/field-errors';
import { FieldWords } from '../dossier/FieldWords';
import type { FieldDifference } from './conflict';

interface ConflictDialogProps {
  readonly revision: number;
  readonly fields: readonly FieldDifference[];
  readonly onReload: () => void;
  readonly onKeep: () => void;
}

/** The dialog; it closes by a choice alone. */
export function ConflictDialog({ revision, fields, onReload, onKeep }: ConflictDialogProps) {
  const translate = useTranslate();
  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{translate('applications.conflict.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 1.5 }}>{translate('applications.conflict.text', { revision })}</Typography>
        {fields.length === 0 ? (
          <Typography color="text.secondary">{translate('applications.conflict.none')}</Typography>
        ) : (
          <Differences fields={fields} />
        )}
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
          {translate('applications.conflict.keep_help')}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={onReload}>{translate('applications.conflict.reload')}</Button>
        <Button variant="contained" disableElevation onClick={onKeep} autoFocus>
          {translate('applications.conflict.keep')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Differences({ fields }: { readonly fields: readonly FieldDifference[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box
        component="table"
        sx={{
          borderCollapse: 'collapse',
          width: '100%',
          fontSize: 14,
          '& th, & td': { textAlign: 'left', verticalAlign: 'top', p: 0.75, borderBottom: 1, borderColor: 'divider' },
        }}
      >
        <thead>
          <tr>
            {(['field', 'mine', 'theirs'] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`applications.conflict.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.path}>
              <th scope="row" style={{ fontWeight: 400 }}>
                {nameOfField(field.path, translate)}
                {field.base !== field.mine && field.base !== field.theirs && (
                  <Box component="span" sx={{ color: 'warning.main', ml: 1, fontSize: 12 }}>
                    {translate('applications.conflict.both')}
                  </Box>
                )}
              </th>
              <td>
                <FieldWords path={field.path} value={field.mine} />
              </td>
              <td>
                <FieldWords path={field.path} value={field.theirs} />
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

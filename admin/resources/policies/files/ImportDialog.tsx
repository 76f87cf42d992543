import { useId } from 'react';
import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { ProblemSummary } from '../../../components/ProblemSummary';
import { FileField } from './FileField';
import { NoteField } from './NoteField';
import { ReportView } from './ReportView';
import { useImport, type Import } from './use-import';

/** 导入：a file is checked first, and becomes a draft once that is confirmed. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const steps = useImport(onClose);
  const { report, obstacles, error } = steps;
  return (
    <Dialog open onClose={onClose} fullScreen={isNarrow} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('editionFiles.title')}</DialogTitle>
      <DialogContent>
        <ProblemSummary error={error} fieldName={(path) => path} />
        {report === null ? (
          <FileField text={steps.text} onText={steps.setText} />
        ) : (
          <ReportView report={report} refusals={obstacles} />
        )}
        {report !== null && obstacles.length === 0 && <NoteField note={steps.note} onNote={steps.setNote} />}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        {report !== null && (
          <Button color="inherit" onClick={steps.again} sx={{ mr: 'auto' }}>
            {translate('editionFiles.again')}
          </Button>
        )}
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
        <NextStep steps={steps} />
      </DialogActions>
    </Dialog>
  );
}

function NextStep({ steps }: { readonly steps: Import }) {
  const translate = useTranslate();
  const { report, text, isChecking, canImport, check, confirm } = steps;
  if (report !== null)
    return (
      <Button variant="contained" disabled={!canImport} onClick={confirm}>
        {translate('editionFiles.confirm')}
      </Button>
    );
  return (
    <Button variant="contained" disabled={text.trim() === '' || isChecking} onClick={check}>
      {translate(isChecking ? 'editionFiles.checking' : 'editionFiles.check')}
    </Button>
  );
}

// The self-check at work: what is entered on the left, the result on the right; below one another where it is narrow.
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { EditionInForce } from '../../../shared/policy';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { OutcomeMark } from '../../components/OutcomeMark';
import { ErrorSummary } from '../../resources/applications/case/ErrorSummary';
import { useLeaveGuard } from '../../resources/applications/case/use-leave-guard';
import { DossierSections } from '../../resources/applications/dossier/DossierForm';
import { DraftDeskProvider, fieldId } from '../../resources/applications/dossier/draft-context';
import { HighlightProvider } from '../../resources/applications/verdict/highlight';
import { CheckResult } from './CheckResult';
import { CheckScope } from './CheckScope';
import { CheckSheet } from './CheckSheet';
import type { CheckState } from './self-check-state';
import { useCheckDesk, type CheckDesk } from './use-check-desk';

interface CheckDeskViewProps {
  readonly state: CheckState;
  readonly editions: readonly EditionInForce[];
}

/** Draws form and result. */
export function CheckDeskView({ state, editions }: CheckDeskViewProps) {
  const translate = useTranslate();
  const { form, change } = state;
  const work = useCheckDesk(state, editions);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    work.ask();
  };
  useLeaveGuard(work.dirty, translate('selfCheck.leave'));
  return (
    <HighlightProvider>
      <DraftDeskProvider value={work.desk}>
        <Box data-no-print sx={columnsStyle}>
          <Box component="form" noValidate aria-labelledby="form-heading" onSubmit={submit}>
            <Typography id="form-heading" variant="h2" sx={{ minHeight: 44, display: 'flex', alignItems: 'center' }}>
              {translate('selfCheck.form')}
            </Typography>
            <ErrorSummary errors={work.errors} attempt={form.attempt} onGo={nothing} title="selfCheck.errors" />
            <CheckScope editions={editions} chosen={work.chosen} form={form} change={change} />
            <DossierSections />
            <CheckActs work={work} onAgain={state.startAgain} />
          </Box>
          <Box component="section" aria-labelledby="result-heading" sx={resultStyle}>
            <CheckResult view={work.view} faults={work.faults} shown={form.shown} />
          </Box>
        </Box>
        {work.view && work.faults === 0 && <CheckSheet view={work.view} />}
      </DraftDeskProvider>
    </HighlightProvider>
  );
}

interface CheckActsProps {
  readonly work: CheckDesk;
  readonly onAgain: () => void;
}

/** Stays in sight at the form's foot. */
function CheckActs({ work, onAgain }: CheckActsProps) {
  const [asks, setAsks] = useState(false);
  const translate = useTranslate();
  const again = () => {
    setAsks(false);
    onAgain();
    requestAnimationFrame(() => document.getElementById(fieldId('head.policy'))?.focus());
  };
  return (
    <Box sx={barStyle}>
      <Button type="submit" variant="contained" sx={{ minHeight: 44, px: 3 }}>
        {translate('selfCheck.show')}
      </Button>
      <Button type="button" onClick={() => (work.dirty ? setAsks(true) : again())} sx={{ minHeight: 44 }}>
        {translate('selfCheck.again')}
      </Button>
      {work.view && work.faults === 0 && (
        <Box aria-hidden sx={{ ml: 'auto', display: { lg: 'none' } }}>
          <OutcomeMark outcome={work.view.verdict.outcome} />
        </Box>
      )}
      <ConfirmDialog
        open={asks}
        title={translate('selfCheck.again_title')}
        act={translate('selfCheck.again_do')}
        onConfirm={again}
        onClose={() => setAsks(false)}
        destructive
      >
        <Typography>{translate('selfCheck.again_ask')}</Typography>
      </ConfirmDialog>
    </Box>
  );
}

function nothing(): void {
  // The form is never behind a tab.
}

const columnsStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.15fr) minmax(0, 1fr)' },
  columnGap: 5,
  rowGap: 3,
};

const resultStyle = {
  position: { lg: 'sticky' },
  top: 48,
  alignSelf: 'start',
  maxHeight: { lg: 'calc(100vh - 48px)' },
  overflowY: { lg: 'auto' },
  pr: { lg: 1 },
  pb: 3,
};

const barStyle = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  py: 1,
  bgcolor: 'background.default',
  borderTop: 1,
  borderColor: 'divider',
};

// The work on one case: draft, live verdict, acts, conflict.
import { useCallback, useEffect, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import type { Finding } from '../../../../shared/assessment';
import { OutcomeMark } from '../../../components/OutcomeMark';
import { PageTitle } from '../../../components/PageTitle';
import { TrialBanner } from '../advice/TrialBanner';
import { DossierForm } from '../dossier/DossierForm';
import { DraftDeskProvider } from '../dossier/draft-context';
import { rememberOpened } from '../grid/last-opened';
import { HighlightProvider } from '../verdict/highlight';
import { CaseActs } from './CaseActs';
import { CaseColumns, type Side } from './CaseColumns';
import { CaseHeader } from './CaseHeader';
import { CaseOverlays } from './CaseOverlays';
import type { CaseRecord } from './case-record';
import { CaseVerdict } from './CaseVerdict';
import { ErrorSummary } from './ErrorSummary';
import { NeighbourLinks } from './NeighbourLinks';
import { useCaseActs, type Overlay } from './use-case-acts';
import { useCaseWork } from './use-case-work';
import { useConflict } from './use-conflict';
import { useCaseMutations } from './use-case';

/** The page of a case that has come. */
export function CaseWork({ record }: { readonly record: CaseRecord }) {
  const [side, setSide] = useState<Side>('dossier');
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const notify = useNotify();
  const translate = useTranslate();
  useEffect(() => rememberOpened(record.id), [record.id]);
  const { rights, edition, draftEdition, trial, work, preview, roundChanged, mayRule } = useCaseWork(record);
  const mutations = useCaseMutations(record, work.restart);
  const conflict = useConflict({ record, work });
  const { acts, neighbours } = useCaseActs({ record, work, rights, mutations, conflict, trial, onOverlay: setOverlay });
  const unsaved = work.dirty ? translate('applications.acts.why_unsaved') : null;
  const openRuling = useCallback((finding: Finding) => setOverlay({ rule: finding.clause }), []);
  return (
    <HighlightProvider>
      <DraftDeskProvider value={work.desk}>
        <PageTitle title={`${record.applicantName} ${record.number}`} />
        <Box data-no-print sx={{ px: { xs: 1.5, md: 3 }, pt: 1, pb: { xs: 10, md: 4 }, maxWidth: 1680 }}>
          <NeighbourLinks neighbours={neighbours} />
          <CaseHeader record={record} onReplay={rights.mayReplay ? () => setOverlay('replay') : null}>
            <CaseActs acts={acts} />
          </CaseHeader>
          {trial.asOf !== null && <TrialBanner trial={trial} />}
          <ErrorSummary errors={work.errors} attempt={work.attempt} onGo={() => setSide('dossier')} />
          <CaseColumns
            side={side}
            onSide={setSide}
            mark={<OutcomeMark outcome={((preview && work.live?.verdict) ?? record.verdict).outcome} />}
            dossier={<DossierForm />}
            verdict={
              <CaseVerdict
                saved={record}
                edition={edition}
                draftEdition={draftEdition}
                work={work}
                preview={preview}
                roundChanged={roundChanged}
                ruling={mayRule ? { open: openRuling, obstacle: rights.noRuling ?? unsaved } : null}
              />
            }
          />
        </Box>
        <CaseOverlays
          record={record}
          edition={edition}
          overlay={overlay}
          conflict={conflict}
          mutations={mutations}
          onClose={() => setOverlay(null)}
          onRuled={() => notify('applications.ruling.done', { type: 'success' })}
        />
      </DraftDeskProvider>
    </HighlightProvider>
  );
}

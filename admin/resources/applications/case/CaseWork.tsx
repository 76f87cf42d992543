// The work on one case: draft, live verdict, acts, conflict.
import { useCallback, useEffect, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import type { Finding } from '../../../../shared/assessment';
import { OutcomeMark } from '../../../components/OutcomeMark';
import { PageTitle } from '../../../components/PageTitle';
import { DossierForm } from '../dossier/DossierForm';
import { DraftDeskProvider } from '../dossier/draft-context';
import { rememberOpened } from '../grid/last-opened';
import { HighlightProvider } from '../verdict/highlight';
import { useEdition } from '../verdict/live-verdict';
import { CaseActs } from './CaseActs';
import { CaseColumns, type Side } from './CaseColumns';
import { CaseHeader } from './CaseHeader';
import { CaseOverlays } from './CaseOverlays';
import type { CaseRecord } from './case-record';
import { CaseVerdict } from './CaseVerdict';
import { ErrorSummary } from './ErrorSummary';
import { NeighbourLinks } from './NeighbourLinks';
import { PrintSheet } from './PrintSheet';
import { useCaseActs, type Overlay } from './use-case-acts';
import { useCaseDesk, useTyping } from './use-case-desk';
import { useCaseRights } from './use-case-rights';
import { useConflict } from './use-conflict';
import { useCaseMutations } from './use-case';
import { useCutOff } from './use-references';

/** The page of a case that has come. */
export function CaseWork({ record }: { readonly record: CaseRecord }) {
  const [side, setSide] = useState<Side>('dossier');
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const notify = useNotify();
  const translate = useTranslate();
  useEffect(() => rememberOpened(record.id), [record.id]);
  const rights = useCaseRights(record);
  const edition = useEdition(record.policySnapshot.content, record.policySnapshot.snapshotHash);
  const typing = useTyping(record);
  const { round } = typing.history.draft.head;
  const asOf = useCutOff(round, record.cutOffOn);
  const work = useCaseDesk({ typing, source: record, edition, asOf, readOnly: rights.readOnly });
  const mutations = useCaseMutations(record, work.restart);
  const conflict = useConflict({ record, work });
  const { acts, neighbours } = useCaseActs({ record, work, rights, mutations, conflict, onOverlay: setOverlay });
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
          <ErrorSummary errors={work.errors} attempt={work.attempt} onGo={() => setSide('dossier')} />
          <CaseColumns
            side={side}
            onSide={setSide}
            mark={<OutcomeMark outcome={(work.live?.verdict ?? record.verdict).outcome} />}
            dossier={<DossierForm />}
            verdict={
              <CaseVerdict
                saved={record}
                edition={edition}
                work={work}
                roundChanged={round !== record.round}
                ruling={rights.mayRule ? { open: openRuling, obstacle: rights.ended ?? unsaved } : null}
              />
            }
          />
        </Box>
        <CaseOverlays
          record={record}
          overlay={overlay}
          conflict={conflict}
          mutations={mutations}
          onClose={() => setOverlay(null)}
          onRuled={() => notify('applications.ruling.done', { type: 'success' })}
        />
        {edition && <PrintSheet record={record} edition={edition} />}
      </DraftDeskProvider>
    </HighlightProvider>
  );
}

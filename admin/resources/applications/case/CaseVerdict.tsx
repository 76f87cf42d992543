// The right side of the page: the live verdict while typing, else the saved one; the years drawn.
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import Typography from '@mui/material/Typography';
import type { Verdict } from '../../../../shared/assessment';
import type { Dossier } from '../../../../shared/dossier';
import type { Edition } from '../dossier/draft-context';
import { PreviewBanner, type Preview } from '../verdict/PreviewBanner';
import { changesOf } from '../verdict/verdict-changes';
import { VerdictViewProvider, type VerdictView } from '../verdict/verdict-context';
import { VerdictPanel } from '../verdict/VerdictPanel';
import type { CaseDesk } from './use-case-desk';

interface CaseVerdictProps {
  /** The saved verdict with its dossier; null for a case that is not saved yet. */
  readonly saved: { readonly verdict: Verdict; readonly dossier: Dossier } | null;
  /** The edition of the saved verdict, and the one by which the draft is assessed; null until a round is chosen. */
  readonly edition: Edition | null;
  readonly draftEdition: Edition | null;
  readonly work: CaseDesk;
  /** Of what the verdict is where it is not the saved one. */
  readonly preview: Preview | null;
  readonly roundChanged: boolean;
  readonly ruling: VerdictView['ruling'];
}

/** Draws the verdict. */
export function CaseVerdict(props: CaseVerdictProps) {
  const { edition, draftEdition, work, preview, roundChanged } = props;
  const translate = useTranslate();
  const view = useView(props);
  if (!view) return <Typography color="text.secondary">{translate('applications.create.policy_first')}</Typography>;
  return (
    <VerdictViewProvider value={view}>
      {preview && <PreviewBanner of={preview} changes={view.changes} faults={work.live?.refusals?.length ?? 0} />}
      {view.changes && <OtherEdition saved={edition} draft={draftEdition} />}
      {roundChanged && <Typography variant="body2">{translate('applications.head.round_changed')}</Typography>}
      <VerdictPanel />
    </VerdictViewProvider>
  );
}

/** What is drawn: the draft's verdict by the draft's edition, else the saved one by its own; null until there is one. */
function useView({ saved, edition, draftEdition, work, preview, ruling }: CaseVerdictProps): VerdictView | null {
  const { live } = work;
  const drafted = preview !== null && live?.verdict ? live : null;
  const shown = drafted ?? saved;
  const by = drafted ? draftEdition : edition;
  const changes = useMemo(
    () => (saved && drafted ? changesOf(saved.verdict, drafted.verdict) : null),
    [saved, drafted],
  );
  return useMemo(
    () => (shown && by ? { verdict: shown.verdict, dossier: shown.dossier, edition: by, changes, ruling } : null),
    [shown, by, changes, ruling],
  );
}

/** Says so where what is typed is assessed by another edition than the saved verdict: the difference may come from there. */
function OtherEdition({ saved, draft }: { readonly saved: Edition | null; readonly draft: Edition | null }) {
  const translate = useTranslate();
  if (!saved || !draft || saved === draft) return null;
  const editions = { saved: saved.content.edition, draft: draft.content.edition };
  return <Typography variant="body2">{translate('applications.verdict.preview_edition', editions)}</Typography>;
}

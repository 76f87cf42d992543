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
  /** Null until a round is chosen. */
  readonly edition: Edition | null;
  readonly work: CaseDesk;
  /** Of what the verdict is where it is not the saved one. */
  readonly preview: Preview | null;
  readonly roundChanged: boolean;
  readonly ruling: VerdictView['ruling'];
}

/** Draws the verdict. */
export function CaseVerdict({ saved, edition, work, preview: of, roundChanged, ruling }: CaseVerdictProps) {
  const translate = useTranslate();
  const { live } = work;
  const preview = of !== null && live?.verdict ? live : null;
  const shown = preview ?? saved;
  const changes = useMemo(
    () => (saved && preview ? changesOf(saved.verdict, preview.verdict) : null),
    [saved, preview],
  );
  const view = useMemo(
    () => (shown && edition ? { verdict: shown.verdict, dossier: shown.dossier, edition, changes, ruling } : null),
    [shown, edition, changes, ruling],
  );
  if (!view) return <Typography color="text.secondary">{translate('applications.create.policy_first')}</Typography>;
  return (
    <VerdictViewProvider value={view}>
      {of && <PreviewBanner of={of} changes={changes} faults={live?.refusals?.length ?? 0} />}
      {roundChanged && <Typography variant="body2">{translate('applications.head.round_changed')}</Typography>}
      <VerdictPanel />
    </VerdictViewProvider>
  );
}

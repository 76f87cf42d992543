// The verdict on the page, with all that its parts need to be drawn.
import { createContext, useContext } from 'react';
import type { Finding, Verdict } from '../../../../shared/assessment';
import type { Dossier } from '../../../../shared/dossier';
import type { Edition } from '../dossier/draft-context';
import type { VerdictChanges } from './verdict-changes';

export interface VerdictView {
  readonly verdict: Verdict;
  /** The dossier that the verdict is of: the findings' indexes point into it. */
  readonly dossier: Dossier;
  readonly edition: Edition;
  /** What differs from the saved verdict; null while it is the saved one. */
  readonly changes: VerdictChanges | null;
  /** Opens the form of a ruling, unless there is an obstacle; null where this person's role does not rule. */
  readonly ruling: { readonly open: (finding: Finding) => void; readonly obstacle: string | null } | null;
}

const ViewContext = createContext<VerdictView | null>(null);
export const VerdictViewProvider = ViewContext.Provider;

/** The verdict's view; only inside its provider. */
export function useVerdictView(): VerdictView {
  const view = useContext(ViewContext);
  if (!view) throw new Error('useVerdictView outside VerdictViewProvider');
  return view;
}

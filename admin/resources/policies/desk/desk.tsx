// The desk at which an edition lies: its content as it is shown, what may be done, what is open.
import { createContext, useContext, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { PolicyContent } from '../../../../shared/policy';
import { lintPolicy, type LintFinding } from '../../../../shared/lint';
import { useMay } from '../../../providers/me';
import { applyChange, type Change } from './change';
import { isWritable, type EditionAnswer } from './edition-answer';
import type { OpenItem } from './open-item';
import { firstFacts } from '../side/first-facts';
import type { TryFacts } from '../side/try-facts';
import { useSaving, type Saving } from './use-saving';

export interface Desk extends Saving {
  readonly edition: EditionAnswer;
  /** The content with what is being typed and not saved yet. */
  readonly shown: PolicyContent;
  /** The edition that this draft revises. */
  readonly base: PolicyContent | null;
  readonly editable: boolean;
  readonly preview: (change: Change | null) => void;
  readonly findings: readonly LintFinding[];
  /** What the edition is tried out on. */
  readonly facts: TryFacts;
  readonly setFacts: (facts: TryFacts) => void;
  readonly open: OpenItem | null;
  readonly openItem: (item: OpenItem | null) => void;
}

const DeskContext = createContext<Desk | null>(null);

export function DeskProvider({ edition, children }: { readonly edition: EditionAnswer; readonly children: ReactNode }) {
  const saving = useSaving(edition);
  const [previewed, preview] = useState<Change | null>(null);
  const [chosen, setFacts] = useState<TryFacts | null>(null);
  const [open, openItem] = useState<OpenItem | null>(null);
  const may = useMay();
  const { content } = saving;
  const facts = useMemo(() => chosen ?? firstFacts(content), [chosen, content]);
  const shown = useMemo(() => (previewed ? applyChange(content, previewed) : content), [content, previewed]);
  const settled = useDeferredValue(shown);
  const findings = useMemo(() => lintPolicy(settled), [settled]);
  const isDraft = edition.status === 'draft';
  const desk: Desk = {
    ...saving,
    edition,
    shown,
    base: isDraft ? (edition.basedOn?.content ?? null) : null,
    editable: isWritable(edition) && may('criteria', 'update'),
    preview,
    findings,
    facts,
    setFacts,
    open,
    openItem,
  };
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no desk here.');
  return desk;
}

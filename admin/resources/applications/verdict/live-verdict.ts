// The verdict on what is being typed, by the same code as the server's.
import { useDeferredValue, useMemo } from 'react';
import {
  assess,
  checkCase,
  checkDossier,
  compilePolicy,
  type CompiledPolicy,
  type Verdict,
} from '../../../../shared/assessment';
import type { Dossier } from '../../../../shared/dossier';
import type { Refusal } from '../../../../shared/errors';
import type { PolicyContent } from '../../../../shared/policy';
import { levels } from '../../../../shared/vocabulary';
import { ruledDossierOf, type CaseDraft } from '../dossier/draft';
import type { Edition } from '../dossier/draft-context';

export type LiveVerdict =
  | { readonly verdict: Verdict; readonly dossier: Dossier; readonly refusals: null }
  | { readonly verdict: null; readonly dossier: null; readonly refusals: readonly Refusal[] };

/** The edition, compiled once for as long as its content stays. */
export function useEdition(content: PolicyContent | null, hash: string | null): Edition | null {
  return useMemo(() => (content ? { content, compiled: compilePolicy(content, hash) } : null), [content, hash]);
}

/** Checks and assesses the draft as of that day; typing goes first, the verdict follows. */
export function useLiveVerdict(draft: CaseDraft, edition: Edition | null, asOf: string | null): LiveVerdict | null {
  const settled = useDeferredValue(draft);
  return useMemo(
    () => (edition && asOf ? liveVerdict(settled, edition.compiled, asOf) : null),
    [settled, edition, asOf],
  );
}

/** The verdict of a draft, or everything that keeps it from one. */
export function liveVerdict(draft: CaseDraft, compiled: CompiledPolicy, asOf: string): LiveVerdict {
  const level = levels.schema.safeParse(draft.head.level).data;
  const direction = draft.head.direction === '' ? null : draft.head.direction;
  const checked = checkDossier(compiled, ruledDossierOf(draft));
  const refusals = [
    ...(level ? checkCase(compiled, { level, direction }) : []),
    ...('refusals' in checked ? checked.refusals : []),
  ];
  if (!level || refusals.length > 0 || 'refusals' in checked) return { verdict: null, dossier: null, refusals };
  const { dossier } = checked;
  return { verdict: assess(compiled, { level, direction, asOf, dossier }), dossier, refusals: null };
}

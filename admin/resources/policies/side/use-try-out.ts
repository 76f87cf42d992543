import { useDeferredValue, useMemo } from 'react';
import { assess, compilePolicy, type CompiledPolicy, type Verdict } from '../../../../shared/assessment';
import type { PolicyContent } from '../../../../shared/policy';
import { useDesk } from '../desk/desk';
import { dossierOf, type TryFacts } from './try-facts';

export interface TryOut {
  readonly verdict: Verdict | null;
  /** By the edition that is revised; null where there is none. */
  readonly before: Verdict | null;
}

/** Assesses the facts by the content as it is shown, while one types; null where it cannot be compiled yet. */
export function useTryOut(facts: TryFacts): TryOut {
  const { shown, base } = useDesk();
  const content = useDeferredValue(shown);
  const compiled = useMemo(() => compiledOf(content), [content]);
  const compiledBase = useMemo(() => (base ? compiledOf(base) : null), [base]);
  return useMemo(
    () => ({ verdict: verdictOf(compiled, facts), before: verdictOf(compiledBase, facts) }),
    [compiled, compiledBase, facts],
  );
}

// A draft may hold what the lint calls an error; such an edition cannot be compiled, and has no verdict.
function compiledOf(content: PolicyContent): CompiledPolicy | null {
  try {
    return compilePolicy(content);
  } catch {
    return null;
  }
}

function verdictOf(compiled: CompiledPolicy | null, facts: TryFacts): Verdict | null {
  if (!compiled) return null;
  const { level, direction, asOf } = facts;
  try {
    return assess(compiled, { level, direction, asOf, dossier: dossierOf(facts, compiled) });
  } catch {
    return null;
  }
}

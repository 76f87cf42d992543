import { createContext, useContext } from 'react';
import type { OutputKindContent } from '../../shared/policy';

/** The kinds of output that a rule may name: those of the edition on the desk. */
export const OutputKindsContext = createContext<readonly OutputKindContent[]>([]);

export function useOutputKinds(): readonly OutputKindContent[] {
  return useContext(OutputKindsContext);
}

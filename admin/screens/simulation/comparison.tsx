// The two sides of a run, for all that draws it.
import { createContext, useContext, type ReactNode } from 'react';
import type { PolicyContent } from '../../../shared/policy';
import { useEdition, type EditionAnswer } from '../../resources/policies/desk/edition-answer';
import { useBaselineHead } from './baseline';
import type { Simulation } from './simulation-answer';

interface Comparison {
  readonly simulation: string;
  readonly hasPersons: boolean;
  /** What the edition is compared with, as the head of a column. */
  readonly baseline: string;
  /** By whose words either side's clauses are read. */
  readonly contents: { readonly before: PolicyContent; readonly after: PolicyContent };
}
const ComparisonContext = createContext<Comparison | null>(null);

interface ProviderProps {
  readonly run: Simulation;
  readonly edition: EditionAnswer;
  readonly children: ReactNode;
}

export function ComparisonProvider({ run, edition, children }: ProviderProps) {
  const { content, basedOn } = edition;
  const baseline = useBaselineHead(content)(run);
  const compared = useEdition(run.against?.id ?? edition.id).data?.content;
  // Stored verdicts were most likely made by the edition that this one revises.
  const before = run.against === null ? basedOn?.content : compared;
  const contents = { before: before ?? content, after: content };
  return (
    <ComparisonContext.Provider value={{ simulation: run.id, hasPersons: run.hasPersons, baseline, contents }}>
      {children}
    </ComparisonContext.Provider>
  );
}

export function useComparison(): Comparison {
  const comparison = useContext(ComparisonContext);
  if (comparison === null) throw new Error('no simulation is shown here');
  return comparison;
}

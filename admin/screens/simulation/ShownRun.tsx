import { HttpError, useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import { EmptyState } from '../../components/EmptyState';
import { ProblemSummary } from '../../components/ProblemSummary';
import { SkeletonRows } from '../../components/SkeletonRows';
import type { EditionAnswer } from '../../resources/policies/desk/edition-answer';
import { SimulationResult } from './SimulationResult';
import { useSimulation } from './use-simulations';

interface ShownRunProps {
  readonly id: string;
  readonly edition: EditionAnswer;
  /** Whether it is gone to when it shows. */
  readonly arriving: boolean;
  /** Goes to whichever run is the newest. */
  readonly onLeave: () => void;
}

/** One run; a link may name one that is not there, or one of another edition. */
export function ShownRun({ id, edition, arriving, onLeave }: ShownRunProps) {
  const translate = useTranslate();
  const { data: run, error } = useSimulation(id);
  const isMissing = error instanceof HttpError && error.status === 404;
  if (isMissing || (run && run.edition.id !== edition.id))
    return (
      <EmptyState title="simulation.no_such_run" hint="simulation.no_such_run_hint">
        <Button variant="outlined" onClick={onLeave}>
          {translate('simulation.to_newest')}
        </Button>
      </EmptyState>
    );
  if (error) return <ProblemSummary error={error} />;
  return run ? <SimulationResult run={run} edition={edition} arriving={arriving} /> : <SkeletonRows rows={8} />;
}

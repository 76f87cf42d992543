import { useTranslate } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { EmptyState } from '../../components/EmptyState';
import { PageFrame } from '../../components/PageFrame';
import { ProblemSummary } from '../../components/ProblemSummary';
import { SkeletonRows } from '../../components/SkeletonRows';
import { useMay } from '../../providers/me';
import { EditionState } from '../../resources/policies/EditionState';
import { useEdition } from '../../resources/policies/desk/edition-answer';
import { RunsTable } from './RunsTable';
import { SimulationResult } from './SimulationResult';
import { StartSimulation } from './StartSimulation';
import { isUnderWay, useSimulations, type Simulation } from './simulation-answer';

/** 影响模拟: whom an edition would touch, and where a threshold's cliff is. */
export function SimulationPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const edition = useEdition(id);
  const runs = useSimulations(id);
  const [search, setSearch] = useSearchParams();
  const choose = (run: string) => setSearch({ run }, { replace: true });
  const error = edition.error ?? runs.error;
  const content = edition.data?.content;
  return (
    <PageFrame
      title={translate('simulation.title')}
      acts={
        <Button data-no-print size="small" color="inherit" onClick={() => window.print()}>
          {translate('policies.print')}
        </Button>
      }
    >
      <ProblemSummary error={error} />
      {!error && (!content || !runs.data) && <SkeletonRows rows={8} />}
      {edition.data && content && runs.data && (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
            <MuiLink component={Link} to={`/policies/${id}`}>
              {content.documentNumber} {translate('policies.edition_n', { edition: content.edition })}
            </MuiLink>
            <EditionState status={edition.data.status} />
          </Box>
          <StartSimulation edition={edition.data} onStarted={choose} />
          <Runs runs={runs.data} chosen={search.get('run')} content={content} onChoose={choose} />
        </>
      )}
    </PageFrame>
  );
}

interface RunsProps {
  readonly runs: readonly Simulation[];
  readonly chosen: string | null;
  readonly content: NonNullable<ReturnType<typeof useEdition>['data']>['content'];
  readonly onChoose: (id: string) => void;
}

function Runs({ runs, chosen, content, onChoose }: RunsProps) {
  const may = useMay();
  const hint = may('simulations', 'create') ? 'simulation.none_hint' : 'simulation.none_to_see';
  if (runs.length === 0) return <EmptyState title="simulation.none" hint={hint} />;
  const shown = runs.find(({ id }) => id === chosen) ?? runs.find((run) => isUnderWay(run)) ?? runs[0];
  return (
    <>
      <RunsTable runs={runs} chosen={shown?.id ?? null} content={content} onChoose={onChoose} />
      {shown && <SimulationResult key={shown.id} run={shown} content={content} />}
    </>
  );
}

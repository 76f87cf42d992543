import { useState } from 'react';
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
import { useEdition, type EditionAnswer } from '../../resources/policies/desk/edition-answer';
import { RunsTable } from './RunsTable';
import { ShownRun } from './ShownRun';
import { StartSimulation } from './StartSimulation';
import { isUnderWay } from './simulation-answer';
import { useSimulations } from './use-simulations';

/** 影响模拟: whom an edition would touch, and where a threshold's cliff is. */
export function SimulationPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const edition = useEdition(id);
  const [search, setSearch] = useSearchParams();
  const [started, setStarted] = useState<string | null>(null);
  const choose = (run: string | null) => setSearch(run === null ? {} : { run }, { replace: true });
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
      <ProblemSummary error={edition.error} />
      {!edition.error && !content && <SkeletonRows rows={8} />}
      {edition.data && content && (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
            <MuiLink component={Link} to={`/policies/${id}`}>
              {content.documentNumber} {translate('policies.edition_n', { edition: content.edition })}
            </MuiLink>
            <EditionState status={edition.data.status} />
          </Box>
          <StartSimulation
            edition={edition.data}
            onStarted={(run) => {
              setStarted(run);
              choose(run);
            }}
          />
          <Runs edition={edition.data} asked={search.get('run')} started={started} onChoose={choose} />
        </>
      )}
    </PageFrame>
  );
}

interface RunsProps {
  readonly edition: EditionAnswer;
  /** The run that the address names. */
  readonly asked: string | null;
  /** The run that has just been started here: it is gone to. */
  readonly started: string | null;
  /** Null: whichever is the newest. */
  readonly onChoose: (id: string | null) => void;
}

/** The runs, and one of them: the one that is asked for, else one under way, else the newest. */
function Runs({ edition, asked, started, onChoose }: RunsProps) {
  const may = useMay();
  const { data, error } = useSimulations(edition.id);
  const hint = may('simulations', 'create') ? 'simulation.none_hint' : 'simulation.none_to_see';
  if (error) return <ProblemSummary error={error} />;
  if (!data) return <SkeletonRows rows={4} />;
  const shown = asked ?? data.rows.find(isUnderWay)?.id ?? data.rows[0]?.id ?? null;
  return (
    <>
      {data.total > 0 && (
        <RunsTable edition={edition.id} chosen={shown} content={edition.content} onChoose={onChoose} />
      )}
      {shown === null ? (
        <EmptyState title="simulation.none" hint={hint} />
      ) : (
        <ShownRun
          key={shown}
          id={shown}
          edition={edition}
          arriving={shown === started}
          onLeave={() => onChoose(null)}
        />
      )}
    </>
  );
}

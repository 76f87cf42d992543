import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { EmptyState } from '../../components/EmptyState';
import { PageFrame } from '../../components/PageFrame';
import { ProblemSummary } from '../../components/ProblemSummary';
import { SkeletonRows } from '../../components/SkeletonRows';
import { useEdition } from '../../resources/policies/desk/edition-answer';
import { RunsTable } from './RunsTable';
import { SimulationResult } from './SimulationResult';
import { StartImpact } from './StartImpact';
import { StartThreshold } from './StartThreshold';
import { isUnderWay, useSimulations, type Simulation } from './simulation-answer';

/** 影响模拟: whom an edition would touch, and where a threshold's cliff is. */
export function SimulationPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const edition = useEdition(id);
  const runs = useSimulations(id);
  const [chosen, setChosen] = useState<string | null>(null);
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
      {content && runs.data && (
        <>
          <Typography sx={{ mb: 2 }}>
            <MuiLink component={Link} to={`/policies/${id}`}>
              {content.documentNumber} {translate('policies.edition_n', { edition: content.edition })}
            </MuiLink>
          </Typography>
          <Box data-no-print sx={startStyle}>
            <StartImpact edition={id} onStarted={setChosen} />
            <StartThreshold edition={id} content={content} onStarted={setChosen} />
          </Box>
          <Runs runs={runs.data} chosen={chosen} content={content} onChoose={setChosen} edition={id} />
        </>
      )}
    </PageFrame>
  );
}

interface RunsProps {
  readonly edition: string;
  readonly runs: readonly Simulation[];
  readonly chosen: string | null;
  readonly content: NonNullable<ReturnType<typeof useEdition>['data']>['content'];
  readonly onChoose: (id: string) => void;
}

function Runs({ edition, runs, chosen, content, onChoose }: RunsProps) {
  if (runs.length === 0) return <EmptyState title="simulation.none" hint="simulation.none_hint" />;
  const shown = runs.find(({ id }) => id === chosen) ?? runs.find((run) => isUnderWay(run)) ?? runs[0];
  return (
    <>
      <RunsTable edition={edition} runs={runs} chosen={shown?.id ?? null} onChoose={onChoose} />
      {shown && <SimulationResult run={shown} content={content} />}
    </>
  );
}

const startStyle = { display: 'grid', gridTemplateColumns: { md: '1fr 1fr' }, gap: 3, mb: 3 };

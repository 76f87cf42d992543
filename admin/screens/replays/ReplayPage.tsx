// 结论核验：every stored verdict assessed again by its own edition and day; what is not as it was.
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { EmptyState } from '../../components/EmptyState';
import { PageFrame } from '../../components/PageFrame';
import { ProblemSummary } from '../../components/ProblemSummary';
import { SkeletonRows } from '../../components/SkeletonRows';
import { consoleJson } from '../../providers/console-api';
import { useMay } from '../../providers/me';
import { FindingTable } from './FindingTable';
import { isUnderWay, useReplays, type ReplayRun } from './replay-run';
import { RunHead } from './RunHead';
import { RunTable } from './RunTable';

/** The page: the chosen replay with what it found, then all of them. */
export function ReplayPage() {
  const translate = useTranslate();
  const { data: runs, error, isPending } = useReplays();
  const [chosen, setChosen] = useState<string | null>(null);
  const start = <StartReplay busy={runs?.some(isUnderWay) === true} onStarted={() => setChosen(null)} />;
  return (
    <PageFrame title={translate('resources.replays.name', { smart_count: 2 })} acts={start}>
      <Typography color="text.secondary" sx={{ maxWidth: '45rem', mb: 3 }}>
        {translate('replays.what')}
      </Typography>
      {error && <ProblemSummary error={error} />}
      {isPending && <SkeletonRows rows={8} />}
      {runs !== undefined && <Runs runs={runs} chosen={chosen} onShow={setChosen} />}
    </PageFrame>
  );
}

interface RunsProps {
  readonly runs: readonly ReplayRun[];
  /** null for the latest. */
  readonly chosen: string | null;
  readonly onShow: (id: string) => void;
}

function Runs({ runs, chosen, onShow }: RunsProps) {
  const shown = runs.find(({ id }) => id === chosen) ?? runs[0];
  if (!shown) return <EmptyState title="replays.none" hint="replays.none_hint" />;
  return (
    <>
      <RunHead run={shown} />
      {shown.findings > 0 && <FindingTable key={shown.id} run={shown} />}
      <RunTable runs={runs} shown={shown.id} onShow={onShow} />
    </>
  );
}

function StartReplay({ busy, onStarted }: { readonly busy: boolean; readonly onStarted: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const may = useMay();
  const { mutate, isPending } = useMutation({
    mutationFn: () => consoleJson('/replays', { method: 'POST', body: {} }),
    onSuccess: onStarted,
    onSettled: () => client.invalidateQueries({ queryKey: ['replays'] }),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  if (!may('replays', 'create')) return null;
  return (
    <Button variant="contained" disabled={busy || isPending} onClick={() => mutate()} sx={{ flexShrink: 0 }}>
      {translate(busy ? 'replays.busy' : 'replays.start')}
    </Button>
  );
}

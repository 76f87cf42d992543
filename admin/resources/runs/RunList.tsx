import { useListController, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { EmptyState } from '../../components/EmptyState';
import { PageFrame } from '../../components/PageFrame';
import { Pager } from '../../components/Pager';
import { Run } from '../../components/run';
import { RunProgress } from '../../components/RunProgress';
import { SkeletonRows } from '../../components/SkeletonRows';
import { instantInTable } from '../../i18n/dates';

/** Every run, newest first; those under way move as one looks. */
export function RunList() {
  const translate = useTranslate();
  const list = useListController({ resource: 'runs', perPage: 10, sort: { field: 'createdAt', order: 'DESC' } });
  return (
    <PageFrame title={translate('resources.runs.name', { smart_count: 2 })}>
      {list.isPending && <SkeletonRows rows={6} />}
      {list.total === 0 && <EmptyState title="runs.none" hint="runs.none_hint" />}
      {(list.data ?? []).map((row) => {
        const run = Run.parse(row);
        return (
          <Box key={run.id} sx={{ py: 2, borderBottom: 1, borderColor: 'divider' }}>
            <Typography variant="body2" color="text.secondary">
              {run.createdAt ? instantInTable(run.createdAt) : ''}
            </Typography>
            <RunProgress runId={run.id} />
          </Box>
        );
      })}
      <Pager list={list} />
    </PageFrame>
  );
}

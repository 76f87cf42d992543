import { ListContextProvider, Pagination, useListController, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { EmptyState } from '../../components/EmptyState';
import { PageTitle } from '../../components/PageTitle';
import { Run } from '../../components/run';
import { RunProgress } from '../../components/RunProgress';
import { SkeletonRows } from '../../components/SkeletonRows';
import { instantInTable } from '../../i18n/dates';

/** Every run, newest first; those under way move as one looks. */
export function RunList() {
  const translate = useTranslate();
  const list = useListController({ resource: 'runs', perPage: 25, sort: { field: 'createdAt', order: 'DESC' } });
  const title = translate('resources.runs.name', { smart_count: 2 });
  return (
    <ListContextProvider value={list}>
      <PageTitle title={title} />
      <Box sx={{ maxWidth: '52rem', mx: 'auto', p: { xs: 2, sm: 3 } }}>
        <Typography variant="h1" gutterBottom>
          {title}
        </Typography>
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
        {(list.total ?? 0) > list.perPage && <Pagination />}
      </Box>
    </ListContextProvider>
  );
}

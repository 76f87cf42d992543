// 申报列表：the day's work.
import { useCallback, useState } from 'react';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { PageTitle } from '../../components/PageTitle';
import type { GridRecord } from './case/case-record';
import { columnsOf } from './grid/columns';
import { FilterBar } from './grid/FilterBar';
import { GridTable } from './grid/GridTable';
import { GridToolbar } from './grid/GridToolbar';
import { lastOpened } from './grid/last-opened';
import { Pager } from './grid/Pager';
import { PhoneList } from './grid/PhoneList';
import { SelectionBar } from './grid/SelectionBar';
import { gridKeys, useGridKeys } from './grid/use-grid-keys';
import { useChosenColumns, useDensity } from './grid/use-personal-views';
import { KeysDialog } from './KeysDialog';
import { useGridFilter } from './grid/use-grid-filter';

const firstSort = { field: 'number', order: 'ASC' as const };

/** The page. */
export function ApplicationList() {
  return (
    <ListBase resource="applications" perPage={25} sort={firstSort}>
      <GridPage />
    </ListBase>
  );
}

function GridPage() {
  const { error, data, total } = useListContext<GridRecord>();
  const translate = useTranslate();
  const [help, setHelp] = useState(false);
  const showHelp = useCallback(() => setHelp(true), []);
  return (
    <Box sx={{ px: { xs: 1.5, md: 3 }, pt: 2, pb: { xs: 14, md: 2 }, maxWidth: 1680 }}>
      <PageTitle title={translate('applications.grid.title')} />
      <GridToolbar onHelp={showHelp} />
      <FilterBar />
      <SelectionBar />
      {error ? <GridError /> : <Rows onHelp={showHelp} />}
      {!error && data !== undefined && total === 0 && <GridEmpty />}
      {!error && total !== 0 && <Pager />}
      <KeysDialog open={help} onClose={() => setHelp(false)} keys={gridKeys} />
    </Box>
  );
}

function Rows({ onHelp }: { readonly onHelp: () => void }) {
  const { data } = useListContext<GridRecord>();
  const [walked, setCurrent] = useState<number | null>(null);
  const [chosen] = useChosenColumns();
  const [density] = useDensity();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const current = walked ?? (data ?? []).findIndex((record) => record.id === lastOpened());
  useGridKeys({ rows: data?.length ?? 0, current, onCurrent: setCurrent, onHelp });
  if (isNarrow) return <PhoneList />;
  return <GridTable columns={columnsOf(chosen)} density={density} current={current} onCurrent={setCurrent} />;
}

function GridError() {
  const { error, refetch } = useListContext();
  const translate = useTranslate();
  return (
    <Box role="alert" sx={{ py: 4 }}>
      <Typography sx={{ fontWeight: 600 }}>{translate('applications.grid.error')}</Typography>
      <Typography color="text.secondary">{error?.message}</Typography>
      <Button onClick={() => void refetch()} sx={{ mt: 1 }}>
        {translate('applications.grid.retry')}
      </Button>
    </Box>
  );
}

function GridEmpty() {
  const { filter, setFilter } = useGridFilter();
  const translate = useTranslate();
  const filtered = Object.keys(filter).length > 0;
  return (
    <Box sx={{ py: 4 }}>
      <Typography sx={{ fontWeight: 600 }}>
        {translate(filtered ? 'applications.grid.none_found' : 'applications.grid.empty')}
      </Typography>
      <Typography color="text.secondary">
        {translate(filtered ? 'applications.grid.none_found_help' : 'applications.grid.empty_help')}
      </Typography>
      {filtered && (
        <Button onClick={() => setFilter({})} sx={{ mt: 1 }}>
          {translate('applications.filters.clear')}
        </Button>
      )}
    </Box>
  );
}

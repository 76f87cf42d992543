import type { ReactNode } from 'react';
import { useTranslate, type ListControllerResult } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { Pager } from './Pager';
import { ProblemSummary } from './ProblemSummary';
import { SkeletonRows } from './SkeletonRows';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** The field by which the server sorts, if it does. */
  readonly sort?: string;
}

interface RowTableProps<Row> {
  readonly list: ListControllerResult;
  readonly rows: readonly (Row & { readonly id: string | number })[];
  readonly columns: readonly Column<Row>[];
  readonly empty: ReactNode;
  readonly onOpen?: ((row: Row) => void) | undefined;
}

/** Rows of a resource: a table, on a phone one block a row. The old rows stay until the new ones come. */
export function RowTable<Row>(props: RowTableProps<Row>) {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const { list, rows } = props;
  if (list.error) return <ProblemSummary error={list.error} />;
  if (list.isPending) return <SkeletonRows rows={8} />;
  if (rows.length === 0) return <>{props.empty}</>;
  return (
    <>
      {isNarrow ? <Blocks {...props} /> : <Wide {...props} />}
      <Pager list={list} />
    </>
  );
}

function Wide<Row>({ list, rows, columns, onOpen }: RowTableProps<Row>) {
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column.key}>
              <Heading list={list} column={column} />
            </TableCell>
          ))}
          {onOpen && <TableCell />}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id} hover>
            {columns.map((column) => (
              <TableCell key={column.key}>{column.cell(row)}</TableCell>
            ))}
            {onOpen && (
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                <OpenRow onOpen={() => onOpen(row)} />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Heading<Row>({ list, column }: { readonly list: ListControllerResult; readonly column: Column<Row> }) {
  const { sort } = column;
  if (sort === undefined) return <>{column.title}</>;
  const active = list.sort.field === sort;
  const order = active && list.sort.order === 'ASC' ? 'DESC' : 'ASC';
  return (
    <TableSortLabel
      active={active}
      direction={active && list.sort.order === 'DESC' ? 'desc' : 'asc'}
      onClick={() => list.setSort({ field: sort, order })}
    >
      {column.title}
    </TableSortLabel>
  );
}

function Blocks<Row>({ rows, columns, onOpen }: RowTableProps<Row>) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={row.id} sx={{ py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
          {columns.map((column, place) => (
            <Box key={column.key} sx={{ display: 'flex', gap: 1, fontSize: place === 0 ? '1rem' : '0.875rem' }}>
              <Box component="span" sx={{ color: 'text.secondary', minWidth: '6rem', flexShrink: 0 }}>
                {column.title}
              </Box>
              <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>{column.cell(row)}</Box>
            </Box>
          ))}
          {onOpen && <OpenRow onOpen={() => onOpen(row)} />}
        </Box>
      ))}
    </Box>
  );
}

function OpenRow({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <Button size="small" onClick={onOpen}>
      {useTranslate()('ra.action.edit')}
    </Button>
  );
}

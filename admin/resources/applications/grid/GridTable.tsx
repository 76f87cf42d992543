// The grid itself: a dense table whose rows can be walked with the arrow keys.
import { useListContext, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import type { GridRecord } from '../case/case-record';
import type { GridColumn } from './columns';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { SkeletonRows } from './SkeletonRows';

export type Density = 'compact' | 'roomy';

interface GridTableProps {
  readonly columns: readonly GridColumn[];
  readonly density: Density;
  /** The row that the arrow keys are at. */
  readonly current: number;
  readonly onCurrent: (place: number) => void;
}

/** Draws the page's rows; old rows stay, paler, until the new ones have come. */
export function GridTable({ columns, density, current, onCurrent }: GridTableProps) {
  const { data, isPending, isFetching, perPage } = useListContext<GridRecord>();
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box
        component="table"
        aria-label={translate('applications.grid.label')}
        aria-busy={isFetching}
        sx={{
          width: '100%',
          minWidth: 900,
          borderCollapse: 'collapse',
          fontSize: 14,
          fontVariantNumeric: 'tabular-nums',
          opacity: isFetching && !isPending ? 0.7 : 1,
          '& th, & td': {
            textAlign: 'left',
            padding: density === 'compact' ? '4px 8px' : '10px 8px',
            borderBottom: 1,
            borderColor: 'divider',
            whiteSpace: 'nowrap',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            maxWidth: '18em',
          },
        }}
      >
        <GridHead columns={columns} />
        <tbody>
          {isPending && <SkeletonRows count={Math.min(perPage, 25)} columns={columns.length + 1} />}
          {(data ?? []).map((record, place) => (
            <GridRow
              key={record.id}
              record={record}
              columns={columns}
              isCurrent={place === current}
              isTabStop={place === Math.max(current, 0)}
              onFocus={() => onCurrent(place)}
            />
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

// The grid's head: sorting by a column's name, selecting the whole page.
import { useListContext, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import type { GridRecord } from '../case/case-record';
import type { GridColumn } from './columns';

/** Draws the head. */
export function GridHead({ columns }: { readonly columns: readonly GridColumn[] }) {
  const { data, selectedIds, onSelect } = useListContext<GridRecord>();
  const translate = useTranslate();
  const ids = (data ?? []).map((record) => record.id);
  const onPage = ids.filter((id) => selectedIds.includes(id)).length;
  const toggle = () => {
    const others = selectedIds.filter((id) => !ids.some((held) => held === id));
    onSelect(onPage === ids.length ? others : [...others, ...ids]);
  };
  return (
    <Box component="thead" sx={{ position: 'sticky', top: 0, backgroundColor: 'background.default' }}>
      <tr>
        <Box component="th" sx={{ width: 36 }}>
          <input
            type="checkbox"
            aria-label={translate('applications.grid.select_page')}
            checked={ids.length > 0 && onPage === ids.length}
            ref={(box) => {
              if (box) box.indeterminate = onPage > 0 && onPage < ids.length;
            }}
            onChange={toggle}
          />
        </Box>
        {columns.map((column) => (
          <HeadCell key={column.name} column={column} />
        ))}
      </tr>
    </Box>
  );
}

function HeadCell({ column }: { readonly column: GridColumn }) {
  const { sort, setSort } = useListContext<GridRecord>();
  const translate = useTranslate();
  const name = translate(`applications.columns.${column.name}`);
  const sorted = column.sort !== null && sort.field === column.sort;
  const next = sorted && sort.order === 'ASC' ? 'DESC' : 'ASC';
  const direction = sort.order === 'ASC' ? 'ascending' : 'descending';
  return (
    <Box
      component="th"
      scope="col"
      aria-sort={sorted ? direction : undefined}
      sx={{ width: column.width, color: 'text.secondary', fontWeight: 500, fontSize: 13 }}
    >
      {column.sort === null ? (
        name
      ) : (
        <Box
          component="button"
          type="button"
          onClick={() => setSort({ field: column.sort ?? column.name, order: next })}
          sx={{
            all: 'unset',
            cursor: 'pointer',
            color: sorted ? 'text.primary' : 'inherit',
            fontWeight: sorted ? 600 : 500,
            '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
          }}
        >
          {name}
          <Box component="span" aria-hidden sx={{ display: 'inline-block', width: '1.2em', textAlign: 'center' }}>
            {sorted ? (sort.order === 'ASC' ? '↑' : '↓') : ''}
          </Box>
        </Box>
      )}
    </Box>
  );
}

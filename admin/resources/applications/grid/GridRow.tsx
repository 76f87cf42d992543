// One application in the grid.
import { useEffect, useRef } from 'react';
import { useCreatePath, useListContext, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import Box from '@mui/material/Box';
import type { GridRecord } from '../case/case-record';
import { litSurface } from '../verdict/highlight';
import { GridCell } from './cells';
import type { GridColumn } from './columns';

interface GridRowProps {
  readonly record: GridRecord;
  readonly columns: readonly GridColumn[];
  readonly isCurrent: boolean;
  /** The one row that the Tab key comes to; the arrows lead on. */
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
}

/** Draws a row; the whole of it opens the case, and its name is a link. */
export function GridRow({ record, columns, isCurrent, isTabStop, onFocus }: GridRowProps) {
  const { selectedIds, onToggleItem } = useListContext<GridRecord>();
  const translate = useTranslate();
  const navigate = useNavigate();
  const path = useCreatePath()({ resource: 'applications', type: 'edit', id: record.id });
  const row = useRef<HTMLTableRowElement>(null);
  const selected = selectedIds.includes(record.id);
  useEffect(() => {
    if (!isCurrent || !row.current || !mayTakeFocus(row.current)) return;
    row.current.focus({ preventScroll: true });
    row.current.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <Box
      component="tr"
      ref={row}
      tabIndex={isTabStop ? 0 : -1}
      data-application={record.id}
      aria-selected={selected}
      onFocus={onFocus}
      onClick={() => navigate(path)}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        if (event.key === 'Enter') navigate(path);
        if (event.key !== ' ' && event.key !== 'x') return;
        event.preventDefault();
        onToggleItem(record.id);
      }}
      sx={{
        cursor: 'pointer',
        ...(selected ? litSurface : {}),
        '&:hover': { backgroundColor: 'action.hover' },
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
      }}
    >
      <td onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={translate('applications.grid.select', { number: record.number })}
          checked={selected}
          onChange={() => onToggleItem(record.id)}
        />
      </td>
      {columns.map((column) => (
        <td key={column.name}>
          {column.name === 'applicantName' ? (
            <Link to={path} tabIndex={-1} onClick={(event) => event.stopPropagation()} style={{ color: 'inherit' }}>
              {record.applicantName}
            </Link>
          ) : (
            <GridCell record={record} name={column.name} />
          )}
        </td>
      ))}
    </Box>
  );
}

/** Only from the page itself or from another row: rows that come while somebody types must not take the focus away. */
function mayTakeFocus(row: HTMLElement): boolean {
  const held = document.activeElement;
  if (held === null || held === document.body) return true;
  return !row.contains(held) && held instanceof HTMLElement && held.dataset['application'] !== undefined;
}

// 要求 / 实有 / 尚缺, aligned under one another over a finding's figures.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import type { Figure } from '../../../../shared/assessment';

const columns = ['required', 'actual', 'short'] as const;

/** Draws the figures; nothing to draw where a clause has none. */
export function FigureColumns({ rows }: { readonly rows: readonly Figure[] }) {
  const translate = useTranslate();
  if (rows.length === 0) return null;
  return (
    <Box
      component="table"
      sx={{
        width: '100%',
        tableLayout: 'fixed',
        borderCollapse: 'collapse',
        fontSize: 13,
        fontVariantNumeric: 'tabular-nums',
        '& th': { color: 'text.secondary', fontWeight: 400, fontSize: 12, pb: 0.25 },
        '& th, & td': { textAlign: 'left', verticalAlign: 'top', pr: 1, py: 0.25 },
      }}
    >
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {translate(`applications.verdict.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place}>
            <td>{row.required}</td>
            <td>{row.actual}</td>
            <Box component="td" sx={row.short ? { color: 'error.main', fontWeight: 600 } : { color: 'text.secondary' }}>
              {row.short || '—'}
            </Box>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

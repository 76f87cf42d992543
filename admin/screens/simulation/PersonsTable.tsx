import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { labelOf, levels } from '../../../shared/vocabulary';
import { OutcomeMark } from '../../components/OutcomeMark';
import { ProblemSummary } from '../../components/ProblemSummary';
import { SkeletonRows } from '../../components/SkeletonRows';
import { useLanguage } from '../../i18n/use-language';
import { consoleFetch } from '../../providers/console-api';
import { saveFile } from '../../providers/save-file';
import { personsAtOnce, usePersons, type Person, type PersonFilter } from './simulation-answer';

interface PersonsTableProps {
  readonly simulation: string;
  readonly filter: PersonFilter;
  readonly onClear: () => void;
}

/** Everybody for whom something differs, with both verdicts side by side. */
export function PersonsTable({ simulation, filter, onClear }: PersonsTableProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [page, setPage] = useState(1);
  const { data, error } = usePersons(simulation, filter, page);
  const download = async (format: 'csv' | 'xlsx') => {
    const query = new URLSearchParams({ format, lang: language, filter: JSON.stringify(filter) });
    const response = await consoleFetch(`/simulations/${simulation}/export?${query.toString()}`);
    saveFile(response, [await response.blob()], `simulation.${format}`);
  };
  return (
    <Box component="section" sx={{ my: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography variant="h3">{translate('simulation.persons', { count: data?.total ?? 0 })}</Typography>
        {Object.keys(filter).length > 0 && (
          <Button size="small" onClick={onClear}>
            {translate('simulation.show_all')}
          </Button>
        )}
        <Button data-no-print size="small" color="inherit" onClick={() => void download('csv')}>
          CSV
        </Button>
        <Button data-no-print size="small" color="inherit" onClick={() => void download('xlsx')}>
          Excel
        </Button>
      </Box>
      <ProblemSummary error={error} />
      {!data && !error && <SkeletonRows rows={6} />}
      {data && <Rows rows={data.rows} />}
      {data && data.total > personsAtOnce && (
        <Box data-no-print sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', py: 1 }}>
          <Button size="small" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {translate('ra.navigation.previous')}
          </Button>
          <Button size="small" disabled={page * personsAtOnce >= data.total} onClick={() => setPage(page + 1)}>
            {translate('ra.navigation.next')}
          </Button>
        </Box>
      )}
    </Box>
  );
}

function Rows({ rows }: { readonly rows: readonly Person[] }) {
  const translate = useTranslate();
  const language = useLanguage();
  if (rows.length === 0) return <Typography color="text.secondary">{translate('simulation.nobody')}</Typography>;
  const heads = ['number', 'applicant', 'employer', 'level', 'before', 'after'];
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head}>{translate(`simulation.heads.${head}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id}>
              <TableCell>{row.number}</TableCell>
              <TableCell>{row.applicantName}</TableCell>
              <TableCell>{row.employerName}</TableCell>
              <TableCell>{labelOf(levels, row.level, language)}</TableCell>
              {[row.before, row.after].map((side, place) => (
                <TableCell key={place}>
                  <OutcomeMark outcome={side.outcome} />
                  <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
                    {[side.decidingClause, side.eligibleFrom].filter(Boolean).join(' · ')}
                  </Box>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

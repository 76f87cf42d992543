import { useState, type RefObject } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ProblemSummary } from '../../components/ProblemSummary';
import { SkeletonRows } from '../../components/SkeletonRows';
import { useLanguage } from '../../i18n/use-language';
import { consoleFetch } from '../../providers/console-api';
import { saveFile } from '../../providers/save-file';
import { useComparison } from './comparison';
import { PersonDrawer } from './PersonDrawer';
import { PersonFilters } from './PersonFilters';
import { PersonRows } from './PersonRows';
import type { ImpactResult, KnownPerson } from './simulation-answer';
import { personsAtOnce, usePersons, type PersonFilter } from './use-persons';

interface PersonsTableProps {
  readonly result: ImpactResult;
  readonly filter: PersonFilter;
  readonly onFilter: (filter: PersonFilter) => void;
  readonly section: RefObject<HTMLElement>;
}

/** Everybody for whom something differs, with both verdicts side by side; a person's number opens them clause by clause. */
export function PersonsTable({ result, filter, onFilter, section }: PersonsTableProps) {
  const translate = useTranslate();
  const { hasPersons } = useComparison();
  const [opened, setOpened] = useState<KnownPerson | null>(null);
  if (result.touched === 0) return <Typography>{translate('simulation.nobody')}</Typography>;
  return (
    <Box
      component="section"
      ref={section}
      tabIndex={-1}
      aria-labelledby="simulation-persons"
      sx={{ my: 3, scrollMarginTop: 60, outline: 'none' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2 }}>
        <Typography id="simulation-persons" variant="h3" sx={{ mr: 'auto' }}>
          {translate('simulation.persons', { count: result.touched })}
        </Typography>
        {hasPersons && <Exports filter={filter} />}
      </Box>
      {hasPersons ? (
        <>
          <PersonFilters result={result} filter={filter} onFilter={onFilter} />
          <Pages filter={filter} onOpen={setOpened} />
        </>
      ) : (
        <Typography color="text.secondary">{translate('simulation.persons_gone')}</Typography>
      )}
      {opened && <PersonDrawer person={opened} onClose={() => setOpened(null)} />}
    </Box>
  );
}

type PagesProps = Pick<PersonsTableProps, 'filter'> & {
  readonly onOpen: (person: KnownPerson) => void;
};

function Pages({ filter, onOpen }: PagesProps) {
  const translate = useTranslate();
  const { simulation } = useComparison();
  // Another filter begins at its first page; the rows stay until the new ones come.
  const [at, setAt] = useState({ filter, page: 1 });
  const page = at.filter === filter ? at.page : 1;
  const setPage = (next: number) => setAt({ filter, page: next });
  const { data, error } = usePersons(simulation, filter, page);
  if (error) return <ProblemSummary error={error} />;
  if (!data) return <SkeletonRows rows={6} />;
  if (data.total === 0)
    return <Typography color="text.secondary">{translate('simulation.nobody_so_narrow')}</Typography>;
  const range = {
    offsetBegin: (page - 1) * personsAtOnce + 1,
    offsetEnd: Math.min(page * personsAtOnce, data.total),
    total: data.total,
  };
  return (
    <>
      <PersonRows rows={data.rows} onOpen={onOpen} />
      <Box data-no-print sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, py: 1 }}>
        <Typography variant="body2" color="text.secondary" aria-live="polite">
          {translate('ra.navigation.page_range_info', range)}
        </Typography>
        {data.total > personsAtOnce && (
          <>
            <Button size="small" disabled={page === 1} onClick={() => setPage(page - 1)}>
              {translate('ra.navigation.previous')}
            </Button>
            <Button size="small" disabled={range.offsetEnd >= data.total} onClick={() => setPage(page + 1)}>
              {translate('ra.navigation.next')}
            </Button>
          </>
        )}
      </Box>
    </>
  );
}

/** The persons that the filter leaves, as a file. */
function Exports({ filter }: Pick<PersonsTableProps, 'filter'>) {
  const translate = useTranslate();
  const { simulation } = useComparison();
  const language = useLanguage();
  const [error, setError] = useState<unknown>(null);
  const download = async (format: 'csv' | 'xlsx') => {
    setError(null);
    const query = new URLSearchParams({ format, lang: language, filter: JSON.stringify(filter) });
    try {
      const response = await consoleFetch(`/simulations/${simulation}/export?${query.toString()}`);
      saveFile(response, [await response.blob()], `simulation.${format}`);
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <Box data-no-print>
      <Button size="small" color="inherit" onClick={() => void download('csv')}>
        {translate('simulation.export', { format: 'CSV' })}
      </Button>
      <Button size="small" color="inherit" onClick={() => void download('xlsx')}>
        {translate('simulation.export', { format: 'Excel' })}
      </Button>
      <ProblemSummary error={error} />
    </Box>
  );
}

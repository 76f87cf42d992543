// The filter by employer: too many to list, so found by typing.
import { useGetOne, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { EmployerPicker } from '../case/EmployerPicker';
import type { EmployerChoice } from '../case/use-references';
import { FilterChip } from './FilterChip';
import { valuesOf, withValues } from './views';
import { useGridFilter } from './use-grid-filter';

/** Draws the employer's filter. */
export function EmployerFilter() {
  const { filter, setFilter } = useGridFilter();
  const translate = useTranslate();
  const [held = ''] = valuesOf(filter['employer']);
  const { data } = useGetOne<EmployerChoice>('employers', { id: held }, { enabled: held !== '' });
  const set = (next: string) => setFilter(withValues(filter, 'employer', next === '' ? [] : [next]));
  const name = data?.name ?? held;
  const title = translate('applications.columns.employerName');
  return (
    <FilterChip name={title} chosen={held === '' ? [] : [name]} onClear={() => set('')}>
      <Box sx={{ width: 300, maxWidth: '80vw', p: 0.5 }}>
        <EmployerPicker value={held} onChange={set} label={title} autoFocus />
      </Box>
    </FilterChip>
  );
}

// A filter with a short list of values, several of which may be ticked.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { FilterChip } from './FilterChip';
import { valuesOf, withValues } from './views';
import { useGridFilter } from './use-grid-filter';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFilterProps {
  readonly field: string;
  readonly options: readonly FilterOption[];
}

/** Draws the filter of that field. */
export function ChoiceFilter({ field, options }: ChoiceFilterProps) {
  const { filter, setFilter } = useGridFilter();
  const translate = useTranslate();
  const values = valuesOf(filter[field]);
  const set = (next: readonly string[]) => setFilter(withValues(filter, field, next));
  const label = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  return (
    <FilterChip name={translate(`applications.columns.${field}`)} chosen={values.map(label)} onClear={() => set([])}>
      {options.map((option) => (
        <Box
          component="label"
          key={option.value}
          sx={{
            display: 'flex',
            gap: 1,
            alignItems: 'center',
            px: 1,
            minHeight: { xs: 44, md: 32 },
            cursor: 'pointer',
          }}
        >
          <input
            type="checkbox"
            checked={values.includes(option.value)}
            onChange={(event) =>
              set(event.target.checked ? [...values, option.value] : values.filter((value) => value !== option.value))
            }
          />
          {option.label}
        </Box>
      ))}
    </FilterChip>
  );
}

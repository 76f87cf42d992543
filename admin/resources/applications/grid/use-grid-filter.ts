// The grid's filter, as react-admin keeps it in the address and in the store.
import { useMemo } from 'react';
import { useListFilterContext } from 'react-admin';
import { z } from 'zod';
import { name } from '../../../../shared/vocabulary';
import type { GridFilter } from './views';

const Filter = z.record(name(), z.unknown());

interface GridFilterUse {
  readonly filter: GridFilter;
  /** Sets the filter at once. */
  readonly setFilter: (filter: GridFilter) => void;
  /** Sets it when typing pauses. */
  readonly setFilterSoon: (filter: GridFilter) => void;
}

/** The filter and how to change it. */
export function useGridFilter(): GridFilterUse {
  const context = useListFilterContext();
  const held: unknown = context.filterValues;
  const { setFilters } = context;
  return useMemo(
    () => ({
      filter: Filter.safeParse(held).data ?? {},
      setFilter: (filter) => setFilters(filter, undefined, false),
      setFilterSoon: (filter) => setFilters(filter),
    }),
    [held, setFilters],
  );
}

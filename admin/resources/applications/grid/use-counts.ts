// How many applications stand behind each tab, within the other filters.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { applicationOpen } from '../../../../shared/casework';
import { applicationStatuses, integer, name } from '../../../../shared/vocabulary';
import { consoleJson } from '../../../providers/console-api';
import { besidesTabs, type Counts, type GridFilter } from './views';

const count = () => integer(0, 2147483647);
const tally = z.record(name(), count());
const CountsAnswer = z.object({ total: count(), outcome: tally, status: tally });

/** How many of these are still open to a recheck, and how many are not; null until it is known. */
export function useOpenCounts(filter: GridFilter): { readonly open: number; readonly closed: number } | null {
  const counts = useTally(JSON.stringify(filter));
  if (!counts) return null;
  const open = applicationStatuses.codes
    .filter(applicationOpen)
    .reduce((sum, status) => sum + (counts.status[status] ?? 0), 0);
  return { open, closed: counts.total - open };
}

/** The counts; the old ones stay while the new ones come. */
export function useCounts(filter: GridFilter): Counts | undefined {
  return useTally(JSON.stringify(besidesTabs(filter)));
}

function useTally(asked: string): Counts | undefined {
  const { data } = useQuery({
    queryKey: ['applications', 'counts', asked],
    queryFn: async () =>
      CountsAnswer.parse(await consoleJson(`/applications/counts?filter=${encodeURIComponent(asked)}`)),
    placeholderData: (before) => before,
  });
  return data;
}

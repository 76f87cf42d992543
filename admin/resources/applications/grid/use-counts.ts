// How many applications stand behind each tab, within the other filters.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { integer, name } from '../../../../shared/vocabulary';
import { consoleJson } from '../../../providers/console-api';
import { besidesTabs, type Counts, type GridFilter } from './views';

const count = () => integer(0, 2147483647);
const tally = z.record(name(), count());
const CountsAnswer = z.object({ total: count(), outcome: tally, status: tally });

/** The counts; the old ones stay while the new ones come. */
export function useCounts(filter: GridFilter): Counts | undefined {
  const asked = JSON.stringify(besidesTabs(filter));
  const { data } = useQuery({
    queryKey: ['applications', 'counts', asked],
    queryFn: async () =>
      CountsAnswer.parse(await consoleJson(`/applications/counts?filter=${encodeURIComponent(asked)}`)),
    placeholderData: (before) => before,
  });
  return data;
}

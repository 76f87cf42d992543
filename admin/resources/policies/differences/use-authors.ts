// Who changed what of an edition, and when: its history, by the place where the rows stand.
import { useQueries } from '@tanstack/react-query';
import { useGetList } from 'react-admin';
import { z } from 'zod';
import { TrailEntry } from '../../../components/trail/entry';
import { consoleJson } from '../../../providers/console-api';
import { useMay } from '../../../providers/me';
import { fetchEdition, parseHead } from '../desk/edition-answer';
import { authorIn, type Author, type Step } from './authors';
import type { DifferencesAnswer, ToldDifference } from './differences-answer';

/**
 * Who brought the differences about, in the editions from the one to the other: the latest of them in which the place was
 * changed says it. Nobody where the reader does not read the history of editions.
 */
export function useAuthors({
  before,
  after,
  differences,
}: DifferencesAnswer): (difference: ToldDifference) => Author | null {
  const may = useMay();
  const enabled = may('trail', 'list') && differences.length > 0;
  const ids = useBetween(before, after);
  const steps = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['policies', 'step', id],
      queryFn: () => fetchStep(id),
      enabled,
      // A clerk reads a trail, and not that of editions.
      retry: false,
    })),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  return (difference) => authorIn(steps, difference);
}

async function fetchStep(id: string): Promise<Step> {
  const path = `/policies/${encodeURIComponent(id)}/history?range=[0,999]`;
  // The history first: who may not read it has no use for the edition.
  const entries = z.array(TrailEntry).parse(await consoleJson(path));
  return { edition: await fetchEdition(id), entries };
}

/** The editions that lead from the earlier to the later of the two, the later first; of another document there is no way. */
function useBetween(before: DifferencesAnswer['before'], after: DifferencesAnswer['after']): readonly string[] {
  const { data = [] } = useGetList('policies', {
    filter: { documentNumber: after.documentNumber },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'edition', order: 'DESC' },
  });
  if (before?.documentNumber !== after.documentNumber) return [after.id];
  const [earlier, later] = [before, after].sort((a, b) => a.edition - b.edition);
  return data
    .map((row) => parseHead(row))
    .filter(({ edition }) => edition > (earlier?.edition ?? 0) && edition <= (later?.edition ?? 0))
    .map(({ id }) => id);
}

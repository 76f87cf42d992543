// The standards in force, fetched once, with nothing about who asks.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { EditionInForce } from '../../../shared/policy';

const Answer = z.object({ data: z.array(EditionInForce) });

/** The editions in force; they stay as they came for as long as the page is open, so that a verdict does not move by itself. */
export function useEditionsInForce() {
  return useQuery({
    queryKey: ['public', 'editions'],
    queryFn: readEditions,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: ({ state }) => state.status === 'error',
    // Offline is told at once, and not waited for.
    networkMode: 'always',
    retry: false,
  });
}

async function readEditions(): Promise<readonly EditionInForce[]> {
  const response = await fetch('/api/public/editions', {
    credentials: 'omit',
    headers: { Accept: 'application/json' },
  });
  if (!response.ok) throw new Error(String(response.status));
  return Answer.parse(await response.json()).data;
}

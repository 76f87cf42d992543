import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { consoleJson } from '../../providers/console-api';
import { simulationsKey } from './use-simulations';

const Started = z.object({ id: z.string() });

/** Starts a simulation of an edition, which the list of runs then shows. */
export function useStart(edition: string, onStarted: (id: string) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (request: Readonly<Record<string, unknown>>) =>
      Started.parse(await consoleJson('/simulations', { method: 'POST', body: { ...request, edition } })),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: simulationsKey(edition) });
      onStarted(id);
    },
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { editionStatuses } from '../../../../shared/vocabulary';
import { consoleJson } from '../../../providers/console-api';
import { useDesk } from '../desk/desk';
import type { EditionAct } from './use-edition-acts';

/** Where the edition stands after an act. */
const Moved = z.object({
  id: z.string(),
  status: editionStatuses.schema,
  effectiveFrom: z.string().nullable(),
  snapshotHash: z.string().nullable(),
  run: z.string().nullable(),
});
export type Moved = z.infer<typeof Moved>;

export function parseMoved(answer: unknown): Moved {
  return Moved.parse(answer);
}

/** Does an act on the edition on the desk; acts wait for the server's word. */
export function useAct<Answer>(act: EditionAct, parse: (answer: unknown) => Answer, onDone: (answer: Answer) => void) {
  const { edition, busy } = useDesk();
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: async (body: Readonly<Record<string, string>>) => {
      const path = `/policies/${encodeURIComponent(edition.id)}/acts/${act}`;
      return parse(await consoleJson(path, { method: 'POST', body, revision: edition.revision }));
    },
    onSuccess: async (answer) => {
      onDone(answer);
      await client.invalidateQueries({ queryKey: ['policies'] });
      await client.invalidateQueries({ queryKey: ['runs'] });
    },
  });
  // What is still being saved is part of what is acted on.
  return { ...mutation, isPending: mutation.isPending || busy };
}

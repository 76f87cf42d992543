// An entry of the trail as the case page reads it.
import { z } from 'zod';
import { integer, name } from '../../../../shared/vocabulary';

const fields = z.record(name(), z.json()).nullable();
export const HistoryEntry = z.object({
  id: integer(0, Number.MAX_SAFE_INTEGER).or(name()),
  at: name(),
  actorName: name().nullable(),
  act: name(),
  before: fields,
  after: fields,
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

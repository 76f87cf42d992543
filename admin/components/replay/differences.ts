import { z } from 'zod';
import { replayFindings, type ReplayCode } from '../../../shared/proof';

function isCode(code: unknown): code is ReplayCode {
  return typeof code === 'string' && code in replayFindings;
}

/** What replay found, as the server answers it. */
export const Differences = z.array(z.object({ code: z.custom<ReplayCode>(isCode), members: z.array(z.string()) }));
export type Differences = z.infer<typeof Differences>;

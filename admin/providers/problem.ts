// What went wrong, as the server tells it (RFC 9457) and as the console's own checks tell it.
import { z } from 'zod';
import { wordRefusal, type Refusal } from '../../shared/errors';
import { requestLanguage } from './request-language';

const label = z.object({ zh: z.string(), en: z.string() });
const Told = z.object({
  code: z.string(),
  path: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number(), label])).catch({}),
  message: z.string(),
});

const ProblemBody = z.object({
  code: z.string().catch('server.unexpected'),
  message: z.string(),
  errors: z.record(z.string(), z.string()).catch({}),
  refusals: z.array(Told).catch([]),
  requestId: z.string().nullable().catch(null),
});

export type Problem = z.infer<typeof ProblemBody>;

/** The problem in an answer; for an answer that is none of ours, its status line. */
export async function problemIn(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const parsed = ProblemBody.safeParse(body);
  if (parsed.success) return parsed.data;
  const message = `${response.status} ${response.statusText}`.trim();
  return { code: 'server.unexpected', message, errors: {}, refusals: [], requestId: null };
}

/** The problem that an error carries, if it came from the server or from the console's own checks. */
export function problemOf(error: unknown): Problem | null {
  if (typeof error !== 'object' || error === null || !('body' in error)) return null;
  const parsed = ProblemBody.safeParse(error.body);
  return parsed.success ? parsed.data : null;
}

/** Refusals found before sending, in the shape in which the server would tell them. */
export function problemFrom(refusals: readonly Refusal[]): Problem {
  const told = refusals.map(({ code, path, params }) => ({
    code,
    ...(path === undefined ? {} : { path }),
    params,
    message: wordRefusal(path === undefined ? { code, params } : { code, path, params }, requestLanguage()),
  }));
  return {
    code: told[0]?.code ?? 'server.unexpected',
    message: told.map(({ message }) => message).join('\n'),
    errors: Object.fromEntries(told.flatMap(({ path, message }) => (path === undefined ? [] : [[path, message]]))),
    refusals: told,
    requestId: null,
  };
}

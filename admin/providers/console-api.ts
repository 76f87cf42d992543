// The one way to the server: signed, in the reader's language, with refusals as HttpError.
import { HttpError } from 'react-admin';
import { problemIn } from './problem';
import { requestLanguage } from './request-language';
import { authorization, renew } from './session';

const base = '/api/console';

export interface ConsoleRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: unknown;
  /** The revision of the row that is to be changed: goes into `If-Match`. */
  readonly revision?: number | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | null | undefined;
}

/** Asks the console API; `path` stands below `/api/console`. Throws HttpError with the problem as its body. */
export async function consoleFetch(path: string, request: ConsoleRequest = {}): Promise<Response> {
  const first = await send(path, request);
  const response = first.status === 401 && (await renew()) ? await send(path, request) : first;
  if (response.ok) return response;
  const problem = await problemIn(response);
  throw new HttpError(problem.message, response.status, problem);
}

/** Asks the console API for JSON; the caller parses what it relies on. */
export async function consoleJson(path: string, request: ConsoleRequest = {}): Promise<unknown> {
  const response = await consoleFetch(path, request);
  return response.json();
}

function send(path: string, { method = 'GET', body, revision, headers, signal }: ConsoleRequest): Promise<Response> {
  return fetch(base + path, {
    method,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json',
      'Accept-Language': requestLanguage(),
      ...authorization(),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(revision === undefined ? {} : { 'If-Match': `"${revision}"` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: signal ?? null,
  });
}

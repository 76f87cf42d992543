// Requests as one of the demo accounts: `const as = people(server); await (await as('clerk')).get('/api/console/me')`.
import { setup } from './setup';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON answer, or the text when it is no JSON. */
  readonly body: any;
}

export interface Caller {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  put(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  delete(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Any method and any body, a malformed one too. */
  send(path: string, init: RequestInit): Promise<Answer>;
}

interface Served {
  readonly url: string;
}

/** A caller with the given headers in every request, such as an API token. */
export function caller({ url }: Served, always: Readonly<Record<string, string>> = {}): Caller {
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(url + path, {
      redirect: 'manual',
      ...init,
      headers: { ...always, ...headersOf(init) },
    });
    return { status: response.status, headers: response.headers, body: parsed(await response.text()) };
  };
  const withBody =
    (method: string) =>
    (path: string, body: unknown, headers: Record<string, string> = {}) =>
      send(path, {
        method,
        body: body === undefined ? null : JSON.stringify(body),
        headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      });
  return {
    send,
    get: (path, headers = {}) => send(path, { headers }),
    delete: (path, headers = {}) => send(path, { method: 'DELETE', headers }),
    post: (path, body, headers) => withBody('POST')(path, body, headers),
    put: (path, body, headers) => withBody('PUT')(path, body, headers),
  };
}

/** Signs the demo accounts in, each once a server, as Strapi limits sign-ins a minute. */
export function people(server: Served): (user: string) => Promise<Caller> {
  const known = new Map<string, Promise<Caller>>();
  return (user) => {
    const caller = known.get(user) ?? signIn(server, user, setup().environment['DEMO_PASSWORD'] ?? '');
    known.set(user, caller);
    return caller;
  };
}

export async function signIn(server: Served, identifier: string, password: string): Promise<Caller> {
  const { status, body } = await caller(server).post('/api/auth/local', { identifier, password });
  if (status !== 200) throw new Error(`${identifier} cannot sign in: ${status} ${JSON.stringify(body)}`);
  return caller(server, { Authorization: `Bearer ${String(body.jwt)}` });
}

function headersOf(init: RequestInit): Record<string, string> {
  return Object.fromEntries(new Headers(init.headers).entries());
}

function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

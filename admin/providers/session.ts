// Who is signed in. The access token lives in memory alone; the refresh token in a cookie that scripts cannot read.
import { z } from 'zod';

const Granted = z.object({ jwt: z.string() });

// Says that there may be a session to find again; who has never signed in is not asked for.
const hint = 'zhiping.session';

let accessToken: string | null = null;
let refreshing: Promise<boolean> | null = null;

/** The header by which a request is signed, if somebody is signed in. */
export function authorization(): Record<string, string> {
  return accessToken === null ? {} : { Authorization: `Bearer ${accessToken}` };
}

export function isSignedIn(): boolean {
  return accessToken !== null;
}

/** Signs in; false where the server does not know the name and password. */
export async function signIn(identifier: string, password: string): Promise<{ ok: boolean; status: number }> {
  const response = await post('/api/auth/local', { identifier, password });
  return { ok: await keepToken(response), status: response.status };
}

/** A new access token by the cookie; requests that fail at once share one attempt. */
export function renew(): Promise<boolean> {
  if (localStorage.getItem(hint) === null) return Promise.resolve(false);
  refreshing ??= post('/api/auth/refresh', {})
    .then(keepToken)
    .catch(() => false)
    .finally(() => {
      refreshing = null;
    });
  return refreshing;
}

/** Ends the session here and on the server. */
export async function signOut(): Promise<void> {
  const signed = authorization();
  accessToken = null;
  localStorage.removeItem(hint);
  await post('/api/auth/logout', {}, signed).catch(() => null);
}

async function keepToken(response: Response): Promise<boolean> {
  if (!response.ok) {
    if (response.status < 500) localStorage.removeItem(hint);
    return false;
  }
  localStorage.setItem(hint, 'held');
  accessToken = Granted.parse(await response.json()).jwt;
  return true;
}

function post(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

// API tokens, issued at the panel as an administrator would.
import type { Caller } from './http';

/** A token that may do everything on Strapi's routes: the strongest caller that there is. */
export function fullAccessToken(panel: Caller): Promise<string> {
  return issue(panel, { name: 'full', type: 'full-access' });
}

/** A token with these actions and no others. */
export function customToken(panel: Caller, permissions: readonly string[]): Promise<string> {
  return issue(panel, { name: permissions.join().slice(0, 60), type: 'custom', permissions });
}

async function issue(panel: Caller, token: object): Promise<string> {
  const { status, body } = await panel.post('/admin/api-tokens', { description: '', lifespan: null, ...token });
  if (status !== 201) throw new Error(`no token: ${status} ${JSON.stringify(body)}`);
  return String(body.data.accessKey);
}

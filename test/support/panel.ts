// Strapi's own panel, as the account from the environment.
import { caller, type Caller } from './http';

const email = 'panel@example.com';
const password = 'A panel of tests 1';

export const panelAccount = { PANEL_ADMIN_EMAIL: email, PANEL_ADMIN_PASSWORD: password };

/** Signs in at the panel's API. */
export async function panelCaller(server: { readonly url: string }): Promise<Caller> {
  const { status, body } = await caller(server).post('/admin/login', { email, password });
  if (status !== 200) throw new Error(`the panel's account cannot sign in: ${status} ${JSON.stringify(body)}`);
  return caller(server, { Authorization: `Bearer ${String(body.data.token ?? body.data.accessToken)}` });
}

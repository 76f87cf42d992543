// Strapi's own panel, as the account from the environment.
import { caller, type Caller } from './http';
import { setup } from './setup';

/** Signs in at the panel's API. */
export async function panelCaller(server: { readonly url: string }): Promise<Caller> {
  const { PANEL_ADMIN_EMAIL: email, PANEL_ADMIN_PASSWORD: password } = setup().environment;
  const { status, body } = await caller(server).post('/admin/login', { email, password });
  if (status !== 200) throw new Error(`the panel's account cannot sign in: ${status} ${JSON.stringify(body)}`);
  return caller(server, { Authorization: `Bearer ${String(body.data.token ?? body.data.accessToken)}` });
}

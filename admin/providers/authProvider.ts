import { HttpError, type AuthProvider } from 'react-admin';
import { z } from 'zod';
import { forgetMe, may, me } from './me';
import { isSignedIn, renew, signIn, signOut } from './session';

const Credentials = z.object({ username: z.string(), password: z.string() });
/** What react-admin calls its pages, in the words of the permission matrix. */
const actionOfPage: Readonly<Record<string, string>> = { show: 'read', edit: 'read' };

/** Sign-in by users-permissions; a reload finds the session again by its cookie. */
export const authProvider: AuthProvider = {
  async login(params: unknown) {
    const { username, password } = Credentials.parse(params);
    const { ok, status } = await signIn(username, password);
    if (!ok) throw new HttpError(status === 429 ? 'signIn.too_many' : 'signIn.refused', status);
    forgetMe();
  },
  async logout() {
    forgetMe();
    if (isSignedIn()) await signOut();
  },
  async checkAuth() {
    if (!isSignedIn() && !(await renew())) throw new HttpError('signIn.needed', 401);
  },
  checkError(error: unknown) {
    const unsigned = error instanceof HttpError && error.status === 401;
    return unsigned ? Promise.reject(error) : Promise.resolve();
  },
  async getIdentity() {
    const { id, name, role } = await me();
    return { id, fullName: name, role };
  },
  async getPermissions() {
    if (!isSignedIn() && !(await renew())) return [];
    return (await me()).permissions;
  },
  async canAccess({ resource, action }) {
    return may((await me()).permissions, resource, actionOfPage[action] ?? action);
  },
};

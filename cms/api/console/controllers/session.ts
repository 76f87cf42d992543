import type { Core } from '@strapi/strapi';
import { permissions } from '../../../../config/permissions';
import { settings } from '../../../../config/settings';
import { demoAccounts } from '../../../access/demo-accounts';
import { signedIn } from '../../../access/session';
import type { Context } from '../request';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What the sign-in page needs to know: whether this is a demo, and then its accounts. */
  hello(ctx: Context) {
    const { demo } = settings();
    ctx.body = {
      demo: demo !== null,
      accounts: demo ? demoAccounts.map(({ username, role }) => ({ username, role, password: demo.password })) : [],
    };
  },

  /** Who is signed in and what the role may do. */
  async me(ctx: Context) {
    const { id, name, role } = await signedIn(strapi, ctx.get('Authorization'));
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { id, username: name, name, role, permissions: permissions.filter((row) => row.role === role) };
  },
});

import type { Core } from '@strapi/strapi';
import { demoAccounts } from '../access/demo-accounts';

/** Makes the demo's people; one that is there already is left as it is. */
export async function ensureDemoAccounts(strapi: Core.Strapi, password: string): Promise<void> {
  for (const { username, role: type } of demoAccounts) {
    const users = strapi.db.query('plugin::users-permissions.user');
    if (await users.findOne({ where: { username }, select: ['id'] })) continue;
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type }, select: ['id'] });
    await strapi
      .plugin('users-permissions')
      .service('user')
      .add({
        username,
        email: `${username}@demo.invalid`,
        password,
        provider: 'local',
        confirmed: true,
        blocked: false,
        role: role.id,
      });
  }
}

import type { Core } from '@strapi/strapi';
import { permissions } from '../../config/permissions';
import { uids, isResource } from '../uids';

// The matrix in config/permissions.ts is the truth; what users-permissions needs of it for its own routes is derived here
// at every start. Strapi's content routes are for reading alone: people write through the console's.

const auth = 'plugin::users-permissions.auth';
const everyone = [`${auth}.callback`, `${auth}.refresh`];
const signedIn = [`${auth}.logout`, `${auth}.changePassword`, `${auth}.refresh`, 'plugin::users-permissions.user.me'];
const reading: Readonly<Record<string, string>> = { list: 'find', read: 'findOne' };

/** The roles that sign in at the console: every role of the matrix but the integrators' tokens. */
export function consoleRoles(): string[] {
  return [...new Set(permissions.map((row) => row.role))].filter((role) => role !== 'integrator');
}

/** What a role, or a token with the integrators' scopes, may do on Strapi's own routes. */
export function strapiActions(role: string): string[] {
  return permissions
    .filter((row) => row.role === role)
    .flatMap(({ resource, actions }) => actions.map((action) => strapiAction(resource, action)))
    .filter((action) => action !== null);
}

/** Makes the roles, gives each its actions and takes all others away; closes registration. */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  await setActions(strapi, 'public', everyone);
  await setActions(strapi, 'authenticated', signedIn);
  for (const role of consoleRoles()) await setActions(strapi, role, [...signedIn, ...strapiActions(role)]);
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = await store.get({ key: 'advanced' });
  await store.set({
    key: 'advanced',
    value: { ...(typeof advanced === 'object' ? advanced : {}), allow_register: false },
  });
}

async function setActions(strapi: Core.Strapi, type: string, actions: readonly string[]): Promise<void> {
  const roles = strapi.db.query('plugin::users-permissions.role');
  const stored = strapi.db.query('plugin::users-permissions.permission');
  const role =
    (await roles.findOne({ where: { type } })) ??
    (await roles.create({ data: { type, name: type, description: type } }));
  const held = await stored.findMany({ where: { role: role.id } });
  for (const { id, action } of held) if (!actions.includes(action)) await stored.delete({ where: { id } });
  const missing = new Set(actions.filter((action) => !held.some((row) => row.action === action)));
  for (const action of missing) await stored.create({ data: { action, role: role.id } });
}

function strapiAction(resource: string, action: string): string | null {
  if (resource === 'assessments') return 'api::integration.assessments.create';
  const verb = reading[action];
  return verb && isResource(resource) ? `${uids[resource]}.${verb}` : null;
}

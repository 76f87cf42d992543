import type { Core } from '@strapi/strapi';
import { refusal, Refused } from '../../shared/errors';
import type { Actor } from '../act/actor';

// Stock users-permissions asks the database six times a request. The token is checked by its signature; who stands
// behind it is kept for a few seconds and forgotten at once when a person or a role is changed here.

const keptMilliseconds = 5_000;
const known = new Map<number, { readonly actor: Actor | null; readonly until: number }>();
const users = 'plugin::users-permissions.user';

/** Who has signed in by the request's bearer token; refuses when nobody has. */
export async function signedIn(strapi: Core.Strapi, authorization: string | undefined): Promise<Actor> {
  const token = authorization?.match(/^bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i)?.[1];
  const checked = token
    ? strapi.sessionManager('users-permissions').validateAccessToken(token)
    : { isValid: false as const };
  const actor = checked.isValid ? await actorById(strapi, Number(checked.payload.userId)) : null;
  if (!actor) throw new Refused(refusal('access.sign-in', {}));
  return actor;
}

/** Forgets people when they or their roles change. */
export function watchPeople(strapi: Core.Strapi): void {
  const forget = () => known.clear();
  strapi.db.lifecycles.subscribe({
    models: [users, 'plugin::users-permissions.role'],
    afterCreate: forget,
    afterUpdate: forget,
    afterDelete: forget,
    afterUpdateMany: forget,
    afterDeleteMany: forget,
  });
}

async function actorById(strapi: Core.Strapi, id: number): Promise<Actor | null> {
  if (!Number.isSafeInteger(id)) return null;
  const kept = known.get(id);
  if (kept && kept.until > Date.now()) return kept.actor;
  const user = await strapi.db
    .query(users)
    .findOne({ where: { id }, select: ['id', 'username', 'blocked'], populate: { role: { select: ['type'] } } });
  const actor: Actor | null =
    user && !user.blocked
      ? { kind: 'user', id: String(user.id), name: user.username, role: user.role?.type ?? '' }
      : null;
  known.set(id, { actor, until: Date.now() + keptMilliseconds });
  return actor;
}

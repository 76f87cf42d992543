/** Who acts: a person of the console, an API token, an account of Strapi's panel, or the system itself. */
export interface Actor {
  readonly kind: 'user' | 'token' | 'panel' | 'system';
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** What the server does of itself: seeding and jobs. */
export const system: Actor = { kind: 'system', id: 'system', name: 'system', role: 'system' };
const nobody: Actor = { kind: 'system', id: 'unknown', name: 'unknown', role: 'none' };

interface RequestState {
  readonly actor?: Actor;
  readonly requestId?: string;
  readonly user?: {
    readonly id: number;
    readonly username?: string;
    readonly email?: string;
    readonly role?: { readonly type?: string };
  };
  readonly auth?: {
    readonly strategy?: { readonly name?: string };
    readonly credentials?: { readonly id?: number; readonly name?: string };
  };
}

/** Who is behind the request that is being served, however it signed in. */
export function actorOf(state: RequestState | undefined): Actor {
  if (!state) return nobody;
  const { actor, auth, user } = state;
  if (actor) return actor;
  const strategy = auth?.strategy?.name ?? '';
  if (strategy.endsWith('api-token')) return tokenActor(auth?.credentials ?? {});
  return user ? personActor(user, strategy) : nobody;
}

function tokenActor({ id, name = '' }: NonNullable<NonNullable<RequestState['auth']>['credentials']>): Actor {
  return { kind: 'token', id: String(id), name, role: 'integrator' };
}

function personActor({ id, username = '', email, role }: NonNullable<RequestState['user']>, strategy: string): Actor {
  if (strategy !== 'users-permissions')
    return { kind: 'panel', id: String(id), name: email ?? username, role: 'panel' };
  return { kind: 'user', id: String(id), name: username, role: role?.type ?? '' };
}

// The signed-in person and what the role may do, as the server says it.
import { useCallback } from 'react';
import { usePermissions } from 'react-admin';
import { z } from 'zod';
import { consoleJson } from './console-api';

const Permission = z.object({ resource: z.string(), actions: z.array(z.string()) });
const Me = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  username: z.string(),
  name: z.string(),
  role: z.string(),
  permissions: z.array(Permission),
});

export type Me = z.infer<typeof Me>;
export type Permissions = readonly z.infer<typeof Permission>[];

let known: Promise<Me> | null = null;

/** Asks once a session. */
export function me(): Promise<Me> {
  known ??= consoleJson('/me')
    .then((answer) => Me.parse(answer))
    .catch((error: unknown) => {
      known = null;
      throw error;
    });
  return known;
}

export function forgetMe(): void {
  known = null;
}

/** Whether the permissions hold this cell; the server decides all the same. */
export function may(permissions: Permissions, resource: string, action: string): boolean {
  return permissions.some((cell) => cell.resource === resource && cell.actions.includes(action));
}

/** `may('policies', 'revise')` for the signed-in person; false until it is known. */
export function useMay(): (resource: string, action: string) => boolean {
  const { permissions } = usePermissions<Permissions>();
  return useCallback(
    (resource, action) => permissions !== undefined && may(permissions, resource, action),
    [permissions],
  );
}

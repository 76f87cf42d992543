/** One row of the permission matrix: what a role may do with a resource. */
export interface Permission {
  readonly role: string;
  readonly resource: string;
  readonly actions: readonly string[];
  /** The fields that the role may write; without it, all that people write. */
  readonly fields?: readonly string[];
  /** The only rows that the role sees, by the values of their columns; without it, all. */
  readonly rows?: Readonly<Record<string, readonly string[]>>;
}

/** A resource and what is done with it. */
export type Cell = readonly [resource: string, action: string];

/** Whether the matrix lets a role do this; what is not written down is forbidden. */
export function mayDo(matrix: readonly Permission[], role: string, cell: Cell): boolean {
  const [resource, action] = cell;
  return matrix.some((row) => row.role === role && row.resource === resource && row.actions.includes(action));
}

/** The rows that a role sees of a resource; an empty condition means all of them. */
export function rowsOf(
  matrix: readonly Permission[],
  role: string,
  resource: string,
): Readonly<Record<string, readonly string[]>> {
  return matrix.find((row) => row.role === role && row.resource === resource)?.rows ?? {};
}

/** The fields that a role may write of a resource; null for all that people write. */
export function fieldsOf(matrix: readonly Permission[], role: string, resource: string): readonly string[] | null {
  return matrix.find((row) => row.role === role && row.resource === resource)?.fields ?? null;
}

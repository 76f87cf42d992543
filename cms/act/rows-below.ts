import type { Resource } from '../uids';
import type { Work } from './perform';
import type { StoredRow } from './row';
import { readRows } from './stored-row';

/** A row that goes with the one above it. */
export interface RowBelow {
  readonly resource: Resource;
  readonly row: StoredRow;
}

/** What the database deletes with a level or a requirement: requirements, however deep, and what stands in them. */
export async function rowsBelow(work: Work, resource: Resource, { id }: Pick<StoredRow, 'id'>): Promise<RowBelow[]> {
  if (resource !== 'levels' && resource !== 'requirements') return [];
  const requirements: StoredRow[] = [];
  let below = await readRows(work, 'requirements', resource === 'levels' ? { level: id } : { parent: id });
  while (below.length > 0) {
    requirements.push(...below);
    const ids = requirements.map((row) => row.id);
    below = await readRows(work, 'requirements', { parent: { $in: ids }, id: { $notIn: ids } });
  }
  const holders = [...requirements.map((row) => row.id), ...(resource === 'requirements' ? [id] : [])];
  const inThem = { requirement: { $in: holders } };
  return [
    ...requirements.map((row) => ({ resource: 'requirements', row }) as const),
    ...(await readRows(work, 'criteria', inThem)).map((row) => ({ resource: 'criteria', row }) as const),
    ...(await readRows(work, 'achievement-categories', inThem)).map(
      (row) => ({ resource: 'achievement-categories', row }) as const,
    ),
  ];
}

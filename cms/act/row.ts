import type { Fields } from './trail';

/** A row as it stands, with its relations as `documentId`s. */
export interface StoredRow {
  readonly id: number;
  readonly documentId: string;
  readonly revision: number;
  readonly fields: Fields;
}

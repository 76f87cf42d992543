import type { PolicyContent } from '../../../shared/policy';
import type { Attempt } from './attempt';

/** Numbered SQL that narrows `applications`, with its values. */
export interface Narrowing {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** `<hash> <level>` of the document's stored verdicts that either side of a comparison would give as well. */
export type Standing = Readonly<Record<'before' | 'after', readonly string[]>>;

/** What a worker is given: plain data, as it crosses into another thread. */
export interface Task {
  readonly databaseUrl: string;
  readonly attempt: Attempt;
  /** Of the database, as it was when the run began: every thread reads it so. */
  readonly snapshot: string;
  readonly scope: Narrowing;
  /** Which stored verdicts need not be made again. */
  readonly standing: Standing;
  readonly work:
    /** `before` null: the stored verdicts, whatever edition each is by. */
    | { readonly kind: 'impact'; readonly before: PolicyContent | null; readonly after: PolicyContent }
    | { readonly kind: 'threshold'; readonly variants: readonly PolicyContent[] };
}

/** A stretch of ids, the first one left out. */
export interface Stretch {
  readonly after: number;
  readonly upTo: number;
}

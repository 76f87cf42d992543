import type { Core } from '@strapi/strapi';
import { refusal, Refused } from '../../shared/errors';
import type { Actor } from './actor';
import { now } from './clock';
import { permitted } from './permit';
import { record, type TrailEntry } from './trail';
import type { Transaction } from './transaction';

/** What an act works with: one transaction, one moment, one person. */
export interface Work {
  readonly strapi: Core.Strapi;
  readonly trx: Transaction;
  readonly who: Actor;
  readonly now: Date;
}

/**
 * An act: one verb. `facts` locks the rows and reads what the decision needs, `decide` is pure and throws `Refused`
 * with all that is wrong, `write` stores the decision and says what the trail has to keep and what follows after commit.
 */
export interface Act<Input, Facts, Change, Result> {
  readonly name: string;
  facts(work: Work, input: Input): Promise<Facts>;
  decide(facts: Facts, input: Input, work: Pick<Work, 'who' | 'now'>): Change;
  write(work: Work, change: Change): Promise<Written<Result>>;
}
export interface Written<Result> {
  readonly result: Result;
  readonly entries: readonly TrailEntry[];
  readonly afterCommit?: () => void | Promise<void>;
}

/** The one way in for every kind of write: lock, decide, write, trail in one transaction; what follows, after it. */
export async function perform<Input, Facts, Change, Result>(
  strapi: Core.Strapi,
  act: Act<Input, Facts, Change, Result>,
  { who, input }: { readonly who: Actor; readonly input: Input },
): Promise<Result> {
  const written = await permitted(() =>
    strapi.db.transaction(async ({ trx }) => {
      const facts = await act.facts({ strapi, trx, who, now: now() }, input);
      // Only now: a day may have ended while the act waited for its locks.
      const work = { strapi, trx, who, now: now() };
      const outcome = await act.write(work, act.decide(facts, input, work));
      await record(trx, { who, requestId: requestIdOf(strapi) }, outcome.entries);
      return outcome;
    }),
  );
  await follow(strapi, act.name, written);
  return written.result;
}

/** What was committed stands, whatever becomes of what follows: the sweeps of each job take it up. */
async function follow(
  strapi: Core.Strapi,
  name: string,
  { afterCommit }: Pick<Written<unknown>, 'afterCommit'>,
): Promise<void> {
  try {
    await afterCommit?.();
  } catch (error) {
    strapi.log.error(`after ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Refuses a save that was prepared on an older revision than the one stored (If-Match). */
export function checkRevision(stored: number, expected: number | undefined): void {
  if (expected !== undefined && expected !== stored) throw new Refused(refusal('revision.stale', { current: stored }));
}

function requestIdOf(strapi: Core.Strapi): string | null {
  return strapi.requestContext.get()?.state['requestId'] ?? null;
}

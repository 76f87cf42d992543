import type { Verdict } from '../assessment';
import type { PolicyContent } from '../policy';
import { carrying, countingOf, heardFrom, ownOutcome, standingsOf, type Standing } from './standing';

/** 待人工认定：what a referred verdict waits for. */
export interface Awaited {
  /** The clauses on which a ruling would decide. */
  readonly clauses: readonly string[];
  /** The other direction's requirement whose clauses are met: whether they may be applied under is for a person to say. */
  readonly otherDirection: string | null;
}

/**
 * What a person has to decide before the outcome is settled. A referred clause inside a requirement that is met anyway, or
 * that is unmet whatever is ruled, is not among it.
 */
export function awaitedOf(verdict: Verdict, content: PolicyContent): Awaited {
  const all = standingsOf(verdict, content);
  const open = countingOf(verdict, content).filter(({ result }) => result.outcome === 'referred');
  const each = open.map((one) => awaitedBy(one, all, verdict));
  return {
    clauses: [...new Set(each.flatMap(({ clauses }) => clauses))],
    otherDirection: each.find(({ otherDirection }) => otherDirection !== null)?.otherDirection ?? null,
  };
}

/** What one referred requirement waits for. */
export function awaitedBy(one: Standing, all: readonly Standing[], verdict: Verdict): Awaited {
  const heard = heardFrom(one, all, verdict);
  const waiver = all.find(({ row }) => row.code === one.result.waivedBy);
  const decides = heard ?? waiver ?? one;
  return {
    clauses: ownOutcome(decides) === 'referred' ? carrying(decides, 'referred').map(({ clause }) => clause) : [],
    otherDirection: heard?.row.code ?? null,
  };
}

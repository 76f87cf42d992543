import { parseDay } from '../calendar';
import type { Dossier } from '../dossier';
import type { PolicyContent, Rule } from '../policy';
import { readFacts } from './facts';
import { outcomeOf, type Outcome } from './outcome';
import { compileRule } from './rules';

/** What each of some rules says of a dossier on a day, as numbers (0 unmet, 1 referred, 2 met). */
export type RulesJudge = (dossier: Dossier, asOf: string) => readonly Outcome[];

/**
 * Makes rules ready to be asked by themselves: for proofs about an edition, which ask of all facts that there can be what
 * the validator asks of one dossier.
 */
export function judgeOf(rules: readonly Rule[], { options, series, specialty }: PolicyContent): RulesJudge {
  const { monthDays, claimWindow } = options;
  const setting = { clause: '', monthDays, claimWindow, options, bareDegree: outcomeOf[options.bareDegree] };
  const compiled = rules.map((rule) => compileRule(rule, setting));
  return (dossier, asOf) => {
    // Which title stands just below the level bears on windows alone, and no rule that is asked here has one.
    const facts = readFacts(dossier, { options, series, specialty, rankBelow: -1 });
    const day = parseDay(asOf);
    return compiled.map((rule) => rule.judge(facts, day).outcome);
  };
}

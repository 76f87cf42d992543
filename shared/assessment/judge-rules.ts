import { parseDay } from '../calendar';
import type { Dossier } from '../dossier';
import type { PolicyContent, Rule } from '../policy';
import { readFacts } from './facts';
import { outcomeOf, type Outcome } from './outcome';
import { compileRule } from './rules';

/**
 * What each rule by itself says of each dossier on a day, as numbers (0 unmet, 1 referred, 2 met): for proofs about an
 * edition, which ask of all facts that there can be what the validator asks of one dossier.
 */
export function judgeRules(
  rules: readonly Rule[],
  { options, series, specialty }: PolicyContent,
  asked: { readonly dossiers: readonly Dossier[]; readonly asOf: string },
): readonly (readonly Outcome[])[] {
  const { monthDays, claimWindow } = options;
  const setting = { clause: '', monthDays, claimWindow, options, bareDegree: outcomeOf[options.bareDegree] };
  const day = parseDay(asked.asOf);
  // Which title stands just below the level bears on windows alone, and no rule that is asked here has one.
  const facts = asked.dossiers.map((dossier) => readFacts(dossier, { options, series, specialty, rankBelow: -1 }));
  return rules.map((rule) => {
    const compiled = compileRule(rule, setting);
    return facts.map((one) => compiled.judge(one, day).outcome);
  });
}

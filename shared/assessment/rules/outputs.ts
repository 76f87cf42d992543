import { never } from '../../calendar';
import type { RuleOf } from '../../policy';
import { windowStart } from '../facts';
import { compileMatch, matchFigures } from '../match';
import { frozen } from '../frozen';
import { met, unmet } from '../outcome';
import type { CompiledRule, Json } from './judged';

/** 成果达到数量：met if for some entry so many distinct outputs match, inside the window if the rule says so. */
export function compileOutputs(rule: RuleOf<'outputs'>): CompiledRule {
  const entries = rule.any.map(({ match, count, characters = 0 }) => ({
    fits: compileMatch(match),
    count,
    characters,
  }));
  return {
    required: frozen({
      any: rule.any.map(({ match, count, characters }): Json => ({
        match: matchFigures(match),
        count,
        ...(characters === undefined ? {} : { characters }),
      })),
      window: rule.window,
    }),
    judge: (facts, asOf) => {
      const from = rule.window ? windowStart(facts, asOf) : -never;
      const { outputs } = facts.dossier;
      const found = entries.map(({ fits }) => {
        const distinct = new Map<number, number>();
        outputs.forEach((output, index) => {
          const day = facts.outputDays[index] ?? never;
          const first = facts.firstOfSame[index] ?? index;
          if (day > asOf || day < from || !fits(output)) return;
          // A work entered twice counts once, by its longest entry, in whichever order they stand.
          const known = outputs[distinct.get(first) ?? -1];
          if (!known || (output.characters ?? 0) > (known.characters ?? 0)) distinct.set(first, index);
        });
        return [...distinct.values()];
      });
      const sums = found.map((indexes) => indexes.reduce((sum, index) => sum + (outputs[index]?.characters ?? 0), 0));
      const reached = found.findIndex(
        (indexes, entry) =>
          indexes.length >= (entries[entry]?.count ?? never) && (sums[entry] ?? 0) >= (entries[entry]?.characters ?? 0),
      );
      const nearest = reached >= 0 ? reached : nearestOf(found, entries);
      const actual = {
        counts: found.map((indexes) => indexes.length),
        outputs: found[nearest] ?? [],
        ...(entries.some(({ characters }) => characters > 0) ? { characters: sums } : {}),
      };
      return reached >= 0
        ? { outcome: met, reason: 'outputs-reached', actual }
        : { outcome: unmet, reason: 'outputs-short', actual };
    },
  };
}

/** The entry that lacks the fewest. */
function nearestOf(found: readonly (readonly number[])[], entries: readonly { readonly count: number }[]): number {
  const short = found.map((indexes, entry) => (entries[entry]?.count ?? never) - indexes.length);
  return short.indexOf(Math.min(...short));
}

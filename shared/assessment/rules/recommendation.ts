import type { RuleOf } from '../../policy';
import { titleRanks } from '../../vocabulary';
import { frozen } from '../frozen';
import { met, unmet } from '../outcome';
import { stepsOf } from '../steps';
import type { CompiledRule } from './judged';

const rankSteps = stepsOf(titleRanks.codes);

/** 同行推荐：so many people of that rank or a higher one have recommended by the day; who does so twice is one. */
export function compileRecommendation({ rank, count }: RuleOf<'recommendation'>): CompiledRule {
  const asked = rankSteps[rank] ?? -1;
  return {
    required: frozen({ rank, count }),
    judge: ({ others }, asOf) => {
      const people = new Set<number>();
      const recommendations: number[] = [];
      others.recommendations.forEach(({ rank: held, on }, index) => {
        const person = others.recommenders[index] ?? index;
        if (on > asOf || held < asked || people.has(person)) return;
        people.add(person);
        recommendations.push(index);
      });
      const enough = recommendations.length >= count;
      return {
        outcome: enough ? met : unmet,
        reason: enough ? 'recommended' : 'recommendations-short',
        actual: { recommendations },
      };
    },
  };
}

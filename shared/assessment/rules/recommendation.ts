import type { RuleOf } from '../../policy';
import { titleRanks } from '../../vocabulary';
import { frozen } from '../frozen';
import { met, unmet } from '../outcome';
import { stepsOf } from '../steps';
import type { CompiledRule } from './judged';

const rankSteps = stepsOf(titleRanks.codes);

/** 同行推荐：so many recommendations by people of that rank or a higher one, given by the day. */
export function compileRecommendation({ rank, count }: RuleOf<'recommendation'>): CompiledRule {
  const asked = rankSteps[rank] ?? -1;
  return {
    required: frozen({ rank, count }),
    judge: ({ others }, asOf) => {
      const recommendations = others.recommendations.flatMap(({ rank: held, on }, index) =>
        on <= asOf && held >= asked ? [index] : [],
      );
      const enough = recommendations.length >= count;
      return {
        outcome: enough ? met : unmet,
        reason: enough ? 'recommended' : 'recommendations-short',
        actual: { recommendations },
      };
    },
  };
}

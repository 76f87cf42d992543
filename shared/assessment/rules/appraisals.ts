import { formatDay, type Day } from '../../calendar';
import type { RuleOf } from '../../policy';
import { appraisalGrades } from '../../vocabulary';
import { frozen } from '../frozen';
import { yearEnd } from '../other-facts';
import { met, unmet } from '../outcome';
import { stepsOf } from '../steps';
import type { CompiledRule } from './judged';

const gradeSteps = stepsOf(appraisalGrades.codes);

/** 年度考核：the grade or a higher one in each of the last full years; a year is full on its last day. */
export function compileAppraisals({ grade, years }: RuleOf<'appraisals'>): CompiledRule {
  const asked = gradeSteps[grade] ?? -1;
  return {
    required: frozen({ grade, years }),
    judge: ({ others }, asOf) => {
      const last = lastFullYear(asOf);
      const missing = [];
      for (let year = last - years + 1; year <= last; year += 1) {
        if ((others.appraisals.get(year) ?? -1) < asked) missing.push(year);
      }
      const actual = { from: last - years + 1, to: last, missing };
      return missing.length === 0
        ? { outcome: met, reason: 'appraisals-good', actual }
        : { outcome: unmet, reason: 'appraisals-lacking', actual };
    },
  };
}

function lastFullYear(asOf: Day): number {
  const year = Number(formatDay(asOf).slice(0, 4));
  return asOf === yearEnd(year) ? year : year - 1;
}

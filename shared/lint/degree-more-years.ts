import { canonicalJson, type CriterionContent, type RuleOf, type Schooling } from '../policy';
import { degreeLadder, qualificationLadder } from '../vocabulary';
import { finding, type Check } from './finding';

type Qualification = RuleOf<'qualification'>;

/** A higher degree that needs more years than a lower one, all else the same, within one requirement. */
export const degreeMoreYears: Check = (content) =>
  content.requirements.flatMap(({ criteria }, place) =>
    criteria.flatMap((higher, index) =>
      criteria.flatMap((lower) => {
        const years = moreYears(higher, lower);
        const path = `requirements[${place}].criteria[${index}].rule.clocks`;
        return years
          ? [finding('degree.more-years', { path, clause: higher.code, params: { other: lower.code, ...years } })]
          : [];
      }),
    ),
  );

function moreYears(higher: CriterionContent, lower: CriterionContent): { years: number; otherYears: number } | null {
  if (higher.rule.kind !== 'qualification' || lower.rule.kind !== 'qualification') return null;
  if (!asksForHigherSchooling(higher.rule, lower.rule) || !isSameTitle(higher.rule, lower.rule)) return null;
  for (const { since, counts, work, years } of higher.rule.clocks) {
    const other = lower.rule.clocks.find(
      (clock) => clock.since === since && clock.counts === counts && clock.work === work,
    );
    if (other && years > other.years) return { years, otherYears: other.years };
  }
  return null;
}

function isSameTitle({ title: one }: Qualification, { title: other }: Qualification): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}

function asksForHigherSchooling(higher: Qualification, lower: Qualification): boolean {
  const [above, below] = [stepOf(higher.schooling), stepOf(lower.schooling)];
  return above !== null && below !== null && above > below;
}

/** The lowest step with which the schooling is met; a technician class stands on no ladder. */
function stepOf(schooling: Schooling | undefined): number | null {
  const { qualification, degree } = schooling ?? {};
  const steps = [
    ...(qualification ? [qualificationLadder.codes.indexOf(qualification)] : []),
    ...(degree ? [qualificationLadder.codes.indexOf('bachelor') + degreeLadder.codes.indexOf(degree)] : []),
  ];
  return steps.length > 0 ? Math.min(...steps) : null;
}

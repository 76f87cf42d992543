import { judgeRules } from '../../assessment';
import type { CriterionContent, PolicyContent, RequirementContent, RuleOf } from '../../policy';
import { dossierOf, peopleOf, spaceDay, type Person } from './qualification-space';

/** An item on schooling, titles and years, at its place in the requirement. */
export interface QualificationItem {
  readonly code: string;
  readonly place: number;
  readonly rule: RuleOf<'qualification'>;
}

/** The items of a requirement that the space of facts can tell about: it does not know kinds of work. */
export function qualificationItems({ criteria }: Pick<RequirementContent, 'criteria'>): QualificationItem[] {
  return criteria.flatMap(({ code, rule }: CriterionContent, place) =>
    rule.kind === 'qualification' && rule.clocks.every(({ work }) => work === undefined) ? [{ code, place, rule }] : [],
  );
}

/** Everybody whom the rules can tell apart, and how each item comes out for each of them. */
export interface ToldApart {
  readonly people: readonly Person[];
  /** By item, by person: 0 unmet, 1 referred, 2 met. */
  readonly outcomes: readonly (readonly number[])[];
}

/** Judges every item for everybody in their space, by the validator's own rules. */
export function tellApart(items: readonly QualificationItem[], content: PolicyContent): ToldApart {
  const rules = items.map(({ rule }) => rule);
  // A penalty lengthens every clock since it was decided: with it, more facts can hurt.
  const people = content.options.penaltyYears?.length ? [] : peopleOf(rules);
  const dossiers = people.map((person) => dossierOf(person, content));
  return { people, outcomes: judgeRules(rules, content, { dossiers, asOf: spaceDay }) };
}

/** Whether for everybody the one comes out no better than the best of the others. */
export function isSwallowed(one: readonly number[], others: readonly (readonly number[])[]): boolean {
  return one.length > 0 && one.every((outcome, person) => others.some((other) => (other[person] ?? 0) >= outcome));
}

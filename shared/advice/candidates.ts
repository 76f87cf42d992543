import type { CriterionContent, Rule, RuleKind, RuleOf } from '../policy';
import type { Change } from './change';

/** A place at which one of some changes may be made, or none: so many outputs, or fewer. */
export type Choice = readonly Change[];
/** What may be changed for a clause: each alternative by itself may bring it. */
export type Alternatives = readonly (readonly Choice[])[];

/** Where a clause stands: whether its requirement is applied for by name, and the years whose appraisals can still be added. */
export interface Standing {
  readonly exceptional: boolean;
  readonly missingYears: readonly number[];
  /** A person has ruled against it. */
  readonly refused: boolean;
}

/** Every change that could matter to a clause, by its rule; which of them are needed is for assessing to say. */
export function candidatesFor({ code, rule }: CriterionContent, standing: Standing): Alternatives {
  const asked: readonly Choice[] = standing.exceptional ? [[{ clause: code, kind: 'exceptional' }]] : [];
  const ruled: readonly Choice[] = standing.refused ? [] : [[{ clause: code, kind: 'ruling' }]];
  return candidatesOf(rule, code, standing).map((choices) => [...choices, ...asked, ...ruled]);
}

type Finders = {
  readonly [Kind in RuleKind]: (rule: RuleOf<Kind>, clause: string, standing: Standing) => Alternatives;
};

function candidatesOf<Kind extends RuleKind>(
  rule: RuleOf<Kind> & { readonly kind: Kind },
  clause: string,
  standing: Standing,
): Alternatives {
  return finders[rule.kind](rule, clause, standing);
}

const finders: Finders = {
  attestation: (_rule, clause) => [[[{ clause, kind: 'attest' }]]],
  qualification: (rule, clause) => [qualificationChoices(rule, clause)],
  claim: ({ role, honour }, clause) => [
    [[{ clause, kind: 'claim', role }], ...(honour ? [[{ clause, kind: 'honour', honour } as const]] : [])],
  ],
  outputs: ({ any, window }, clause) =>
    any.map(({ match, count, characters }) => [
      // The period in which they count may not have begun: nobody has a period who never worked in the profession.
      ...(window ? [[{ clause, kind: 'work', work: null } as const]] : []),
      upTo(count).map((some): Change => ({ clause, kind: 'outputs', match, count: some, characters })),
    ]),
  appraisals: ({ grade }, clause, { missingYears }) =>
    missingYears.length === 0 ? [] : [[[{ clause, kind: 'appraisals', grade, years: missingYears }]]],
  certificate: ({ codes }, clause) => [[[{ clause, kind: 'certificate', codes }]]],
  recommendation: ({ rank, count }, clause) => [
    [upTo(count).map((some): Change => ({ clause, kind: 'recommendation', rank, count: some }))],
  ],
  exceptional: (_rule, clause) => [[[{ clause, kind: 'exceptional' }]]],
};

function qualificationChoices({ schooling, title, clocks }: RuleOf<'qualification'>, clause: string): Choice[] {
  const changes: Change[] = [];
  if (schooling) changes.push({ clause, kind: 'schooling', schooling });
  if (title) changes.push({ clause, kind: 'title', title });
  if (title && clocks.some(({ since }) => since === 'appointment'))
    changes.push({ clause, kind: 'appointment', title });
  const works = clocks.filter(({ counts }) => counts === 'profession').map(({ work }) => work ?? null);
  for (const work of new Set(works)) changes.push({ clause, kind: 'work', work });
  if (works.length > 0) changes.push({ clause, kind: 'resume' });
  return changes.map((change) => [change]);
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place + 1);
}

/**
 * The years for which appraisals could be added so that a finding's clause is met. A year that has been appraised stays
 * as it is: where one of them is in the way, these are the years of the first later period that it is not part of.
 */
export function missingYearsOf(
  rule: Rule,
  { from, to, missing }: Readonly<Record<string, unknown>>,
  appraised: readonly { readonly year: number }[],
): readonly number[] {
  if (rule.kind !== 'appraisals' || typeof from !== 'number' || typeof to !== 'number') return [];
  if (!Array.isArray(missing) || missing.length === 0) return [];
  const known = new Set(appraised.map(({ year }) => year));
  const period = to - from + 1;
  const inTheWay = missing.filter((year): year is number => typeof year === 'number' && known.has(year));
  const begins = Math.max(from - 1, ...inTheWay) + 1;
  return Array.from({ length: period }, (_, place) => begins + place).filter((year) => !known.has(year));
}

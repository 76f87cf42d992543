import type { CriterionContent, RequirementContent } from '../policy';
import { verdictWith, type Asked, type Given } from './asked';
import { candidatesFor, missingYearsOf, type Choice } from './candidates';
import { weightOf, type Change } from './change';

/** 一种补法：changes that bring a clause, none of which can be left out, and the day from which it is met with them. */
export interface Option {
  /** The clauses that it brings. */
  readonly clauses: readonly string[];
  readonly changes: readonly Change[];
  readonly from: string;
}

/** How many changes an option asks for. */
export function sizeOf({ changes }: Pick<Option, 'changes'>): number {
  return changes.reduce((sum, change) => sum + weightOf(change), 0);
}

/** The fewest first; of equals the one that is met first. */
export function bySize(a: Pick<Option, 'changes' | 'from'>, b: Pick<Option, 'changes' | 'from'>): number {
  return sizeOf(a) - sizeOf(b) || (a.from < b.from ? -1 : Number(a.from > b.from));
}

/**
 * The smallest changes that bring a clause, for each of its alternatives; none where nothing that can be added
 * would. An adverse ruling stands: nobody is advised to ask for another.
 */
export function optionsForClause(
  asked: Asked,
  given: Given,
  { criterion, requirement }: { readonly criterion: CriterionContent; readonly requirement: RequirementContent },
): Option[] {
  const { dossier } = asked.asking;
  const ruled = dossier.rulings?.filter(({ clause }) => clause === criterion.code).at(-1);
  const now = findingOf(asked, given, { clause: criterion.code, changes: [] });
  const alternatives = candidatesFor(criterion, {
    exceptional: requirement.section === 'exceptional' && criterion.rule.kind !== 'exceptional',
    refused: ruled?.outcome === 'unmet',
    missingYears: missingYearsOf(criterion.rule, now?.actual ?? {}, dossier.appraisals ?? []),
  });
  const clause = criterion.code;
  const reached = (changes: readonly Change[]) => findingOf(asked, given, { clause, changes })?.eligibleFrom ?? null;
  return alternatives.flatMap((choices) =>
    smallest(choices, reached).map((found) => ({ clauses: [clause], ...found })),
  );
}

/** What is found of a clause once some changes are made besides those that are given. */
export function findingOf(
  asked: Asked,
  { changes: before, asOf }: Given,
  { clause, changes }: { readonly clause: string; readonly changes: readonly Change[] },
) {
  const { requirements } = verdictWith(asked, [...before, ...changes], asOf);
  return requirements.flatMap(({ findings }) => findings).find((finding) => finding.clause === clause);
}

/** The lightest selections that reach a day. */
function smallest(
  choices: readonly Choice[],
  reached: (changes: readonly Change[]) => string | null,
): Omit<Option, 'clauses'>[] {
  const found: Omit<Option, 'clauses'>[] = [];
  for (const changes of selections(choices)) {
    const [lightest] = found;
    if (lightest && sizeOf({ changes }) > sizeOf(lightest)) break;
    const from = reached(changes);
    if (from !== null) found.push({ changes, from });
  }
  return found;
}

/** Every selection of at most one change from each choice, the lightest first. */
function selections(choices: readonly Choice[]): (readonly Change[])[] {
  let all: (readonly Change[])[] = [[]];
  for (const choice of choices) {
    all = all.flatMap((before) => [before, ...choice.map((change) => [...before, change])]);
  }
  return all.sort((a, b) => sizeOf({ changes: a }) - sizeOf({ changes: b }));
}

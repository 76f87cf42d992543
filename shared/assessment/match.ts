import type { Output } from '../dossier';
import type { Match } from '../policy';
import { applicationBodies, influences, roles } from '../vocabulary';
import { stepsOf } from './facts';

const roleSteps = stepsOf(roles.codes);
const bodySteps = stepsOf(applicationBodies.codes);
const influenceSteps = stepsOf(influences.codes);

/** A match made ready: whether an output has each feature that is asked for, ladders at or above (assessment.md §4.4). */
export function compileMatch({ kinds, role, authorRank, appliedBy, influence }: Match): (output: Output) => boolean {
  const known = new Set(kinds);
  const [roleAsked, bodyAsked, influenceAsked] = [
    stepIn(roleSteps, role),
    stepIn(bodySteps, appliedBy),
    stepIn(influenceSteps, influence),
  ];
  return (output) =>
    known.has(output.kind) &&
    (roleAsked < 0 || (output.role ? (roleSteps[output.role] ?? -1) : -1) >= roleAsked) &&
    (authorRank === undefined || (typeof output.authorRank === 'number' && output.authorRank <= authorRank)) &&
    (bodyAsked < 0 || (bodySteps[output.appliedBy] ?? -1) >= bodyAsked) &&
    (influenceAsked < 0 || (influenceSteps[output.influence] ?? -1) >= influenceAsked);
}

/** A match as figures of a finding: what is not asked for is left out. */
export function matchFigures({ kinds, role, authorRank, appliedBy, influence }: Match): {
  [part: string]: string | number | string[];
} {
  return {
    kinds: [...kinds],
    ...(role === undefined ? {} : { role }),
    ...(authorRank === undefined ? {} : { authorRank }),
    ...(appliedBy === undefined ? {} : { appliedBy }),
    ...(influence === undefined ? {} : { influence }),
  };
}

function stepIn(steps: Readonly<Record<string, number>>, asked: string | undefined): number {
  return asked === undefined ? -1 : (steps[asked] ?? -1);
}

/**
 * For each output the first one with its kind and title, so that one work entered twice counts once: titles compared
 * in NFKC, without white space, in folded case. The index itself where there is none before it.
 */
export function firstOfSame(outputs: readonly Output[]): readonly number[] {
  if (outputs.length < 2) return alone;
  const seen = new Map<string, number>();
  return outputs.map(({ kind, title }, index) => {
    const key = `${kind} ${folded(title)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return first ?? index;
  });
}

const alone: readonly number[] = [0];
// Most titles are Chinese characters and ASCII without blanks or capitals, which folding leaves as they are.
const foldsToItself = /^[\u4e00-\u9fff0-9a-z]*$/;

function folded(title: string): string {
  return foldsToItself.test(title) ? title : title.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

import type { Output } from '../dossier';
import type { Match } from '../policy';
import { applicationBodies, influences, roles } from '../vocabulary';
import { stepsOf } from './steps';

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
  const inRole = (role: Output['role']): boolean => roleAsked < 0 || (role ? (roleSteps[role] ?? -1) : -1) >= roleAsked;
  const inPlace = (place: Output['authorRank']): boolean =>
    authorRank === undefined || (typeof place === 'number' && place <= authorRank);
  return (output) =>
    known.has(output.kind) &&
    inRole(output.role) &&
    inPlace(output.authorRank) &&
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

import type { RequirementContent } from '../policy';
import { finding, type Check } from './finding';
import { leastCounted, mostCounted, mostOutputs } from './reach';

/** A `minimum` that no dossier can reach. */
export const minimumUnreachable: Check = (content) =>
  content.requirements.flatMap((requirement, place) => {
    const path = `requirements[${place}].minimum`;
    const inside = content.requirements.filter(({ parent }) => parent === requirement.code).length;
    const { asked, most } = reach(requirement, inside);
    if (asked <= most) return [];
    return [finding('minimum.unreachable', { path, clause: requirement.code, params: { minimum: asked, most } })];
  });

function reach(requirement: RequirementContent, inside: number): { asked: number; most: number } {
  const { mode, minimum, criteria, minimumFor = [] } = requirement;
  if (mode === 'atLeast') return { asked: minimum ?? 0, most: criteria.length + inside };
  if (mode !== 'countOutputs') return { asked: 0, most: 0 };
  const least = leastCounted(requirement);
  if (least > mostOutputs) return { asked: least, most: mostOutputs };
  // What some kinds of applicant need has to be there as well.
  const asked = Math.max(minimum ?? 0, ...minimumFor.map((exception) => exception.minimum));
  return { asked, most: mostCounted(requirement) };
}

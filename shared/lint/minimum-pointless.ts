import { finding, type Check } from './finding';
import { leastCounted } from './reach';

/** A `minimum` that the minimums of the categories, or of their groups, already exceed. */
export const minimumPointless: Check = (content) =>
  content.requirements.flatMap((requirement, place) => {
    const { mode, minimum, code } = requirement;
    const sum = leastCounted(requirement);
    if (mode !== 'countOutputs' || minimum === null || sum <= minimum) return [];
    const path = `requirements[${place}].minimum`;
    return [finding('minimum.pointless', { path, clause: code, params: { sum, minimum } })];
  });

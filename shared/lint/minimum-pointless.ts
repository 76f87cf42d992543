import { finding, type Check } from './finding';
import { leastCounted } from './reach';

/** A `minimum` that the minimums of the categories already exceed. */
export const minimumPointless: Check = (content) =>
  content.requirements.flatMap(({ mode, minimum, code, categories }, place) => {
    const sum = leastCounted(categories);
    if (mode !== 'countOutputs' || minimum === null || sum <= minimum) return [];
    const path = `requirements[${place}].minimum`;
    return [finding('minimum.pointless', { path, clause: code, params: { sum, minimum } })];
  });

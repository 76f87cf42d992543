import { finding, type Check } from './finding';
import { leastCounted } from './reach';

/** A requirement that asks for none of its items or outputs: everybody meets it. */
export const minimumZero: Check = (content) =>
  content.requirements.flatMap((requirement, place) => {
    const { mode, minimum, minimumFor = [], code: clause } = requirement;
    const counts = mode === 'atLeast' || mode === 'countOutputs';
    const asks = minimumFor.some((exception) => exception.minimum > 0) || leastCounted(requirement) > 0;
    if (!counts || minimum !== 0 || asks) return [];
    return [finding('minimum.zero', { path: `requirements[${place}].minimum`, clause, params: {} })];
  });

import { finding, type Check } from './finding';

/** A category that asks for more outputs than it counts. */
export const categoryMinimumAboveMaximum: Check = (content) =>
  content.requirements.flatMap(({ categories }, place) =>
    categories.flatMap(({ code, minimum, maximum }, index) => {
      if (minimum === null || maximum === null || minimum <= maximum) return [];
      const path = `requirements[${place}].categories[${index}].minimum`;
      return [finding('category.minimum-above-maximum', { path, clause: code, params: { minimum, maximum } })];
    }),
  );

import { finding, type Check } from './finding';

/** A category that counts no output, whatever somebody has. */
export const categoryCountsNothing: Check = (content) =>
  content.requirements.flatMap(({ categories }, at) =>
    categories.flatMap(({ code: clause, maximum }, place) => {
      if (maximum !== 0) return [];
      const path = `requirements[${at}].categories[${place}].maximum`;
      return [finding('category.counts-nothing', { path, clause, params: {} })];
    }),
  );

import { finding, type Check } from './finding';

/** A group of categories that names one which the requirement does not have, or which stands in another group already. */
export const groupDangling: Check = (content) =>
  content.requirements.flatMap(({ code: clause, categories, groups = [] }, place) => {
    const seen = new Set<string>();
    return groups.flatMap((group, at) =>
      group.categories.flatMap((code, index) => {
        const fits = categories.some((category) => category.code === code) && !seen.has(code);
        seen.add(code);
        const path = `requirements[${place}].groups[${at}].categories[${index}]`;
        return fits ? [] : [finding('group.dangling', { path, clause, params: { category: code, group: group.name } })];
      }),
    );
  });

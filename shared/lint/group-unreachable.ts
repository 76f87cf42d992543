import { mostOutputs } from './reach';
import { finding, type Check } from './finding';

/** A group of categories whose minimum is above its maximum, or above what its categories may count together. */
export const groupUnreachable: Check = (content) =>
  content.requirements.flatMap(({ code: clause, categories, groups = [] }, place) =>
    groups.flatMap((group, at) => {
      const within = categories.filter(({ code }) => group.categories.includes(code));
      const together = within.reduce((sum, { maximum }) => sum + (maximum ?? mostOutputs), 0);
      const most = Math.min(group.maximum ?? mostOutputs, together);
      const minimum = group.minimum ?? 0;
      const path = `requirements[${place}].groups[${at}]`;
      const params = { group: group.name, minimum, most };
      return minimum > most ? [finding('group.unreachable', { path, clause, params })] : [];
    }),
  );

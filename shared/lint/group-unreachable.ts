import { finding, type Check } from './finding';
import { inGroup, leastOf, mostOfGroup } from './reach';

/** A group of categories that asks anybody for more than its categories may count together, or than it counts itself. */
export const groupUnreachable: Check = (content) =>
  content.requirements.flatMap(({ code: clause, categories, groups = [] }, place) =>
    groups.flatMap((group, at) => {
      const most = mostOfGroup(group, categories);
      const minimum = Math.max(
        group.minimum ?? 0,
        leastOf(inGroup(group, categories)),
        ...(group.minimumFor ?? []).map((exception) => exception.minimum),
      );
      const path = `requirements[${place}].groups[${at}]`;
      const params = { group: group.name, minimum, most };
      return minimum > most ? [finding('group.unreachable', { path, clause, params })] : [];
    }),
  );

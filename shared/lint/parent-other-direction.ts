import { finding, type Check } from './finding';

/** A requirement inside one of another direction: it never applies. */
export const parentOtherDirection: Check = (content) =>
  content.requirements.flatMap(({ code: clause, level, parent, direction }, place) => {
    const above = content.requirements.find((row) => row.code === parent && row.level === level);
    if (!above?.direction || direction === null || above.direction === direction) return [];
    const path = `requirements[${place}].direction`;
    return [finding('parent.other-direction', { path, clause, params: { parent: above.code } })];
  });

import { finding, type Check } from './finding';

/** A parent that is not there, is of another level, or holds categories instead of items. */
export const parentDangling: Check = (content) =>
  content.requirements.flatMap(({ code, level, parent }, place) => {
    if (parent === null) return [];
    const fits = content.requirements.some(
      (row) => row.code === parent && row.level === level && row.mode !== 'countOutputs',
    );
    const path = `requirements[${place}].parent`;
    return fits ? [] : [finding('parent.dangling', { path, clause: code, params: { parent } })];
  });

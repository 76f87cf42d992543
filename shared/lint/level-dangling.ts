import { finding, type Check } from './finding';

/** A requirement of a level that the edition does not have. */
export const levelDangling: Check = (content) =>
  content.requirements.flatMap(({ code, level }, place) =>
    content.levels.some((row) => row.code === level)
      ? []
      : [finding('level.dangling', { path: `requirements[${place}].level`, clause: code, params: { level } })],
  );

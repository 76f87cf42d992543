import { finding, type Check } from './finding';

/** A requirement of a direction that the edition does not have. */
export const directionDangling: Check = (content) =>
  content.requirements.flatMap(({ code, direction }, place) =>
    direction === null || content.directions.some((row) => row.code === direction)
      ? []
      : [
          finding('direction.dangling', {
            path: `requirements[${place}].direction`,
            clause: code,
            params: { direction },
          }),
        ],
  );

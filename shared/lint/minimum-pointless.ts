import { finding, type Check } from './finding';
import { impliedMinimums } from './implied-minimums';

/** A number of outputs that the minimums of the categories, or of their groups, already exceed. */
export const minimumPointless: Check = (content) =>
  content.requirements.flatMap((requirement, place) =>
    impliedMinimums(requirement)
      .filter(({ minimum, sum }) => sum > minimum)
      .map(({ path, minimum, sum }) =>
        finding('minimum.pointless', {
          path: `requirements[${place}].${path}`,
          clause: requirement.code,
          params: { sum, minimum },
        }),
      ),
  );

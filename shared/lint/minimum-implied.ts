import { finding, type Check } from './finding';
import { impliedMinimums } from './implied-minimums';

/**
 * A number of outputs to which the minimums of the categories, or of their groups, come by themselves: the document says
 * both. Told once of a requirement, whoever it is for.
 */
export const minimumImplied: Check = (content) =>
  content.requirements.flatMap((requirement, place) =>
    impliedMinimums(requirement)
      .filter(({ minimum, sum }) => sum === minimum)
      .slice(0, 1)
      .map(({ path, sum }) =>
        finding('minimum.implied', {
          path: `requirements[${place}].${path}`,
          clause: requirement.code,
          params: { sum },
        }),
      ),
  );

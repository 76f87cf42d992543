import { finding, type Check } from './finding';

/** A requirement that waives others and is not exceptional. */
export const waivesNotExceptional: Check = (content) =>
  content.requirements.flatMap(({ code, section, waives }, place) =>
    waives.length > 0 && section !== 'exceptional'
      ? [finding('waives.not-exceptional', { path: `requirements[${place}].waives`, clause: code, params: {} })]
      : [],
  );

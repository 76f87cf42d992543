import { finding, type Check } from './finding';

/** At least so many, counted outputs: neither says anything without its `minimum`. */
export const minimumMissing: Check = (content) =>
  content.requirements.flatMap(({ mode, minimum, code }, place) =>
    minimum === null && (mode === 'atLeast' || mode === 'countOutputs')
      ? [finding('minimum.missing', { path: `requirements[${place}].minimum`, clause: code, params: {} })]
      : [],
  );

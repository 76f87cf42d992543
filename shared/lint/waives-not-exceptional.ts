import { finding, type Check } from './finding';

/** A requirement that waives others and is not exceptional, or stands inside another one: it is not asked. */
export const waivesNotExceptional: Check = (content) =>
  content.requirements.flatMap(({ code, section, parent, waives }, place) =>
    waives.length > 0 && (section !== 'exceptional' || parent !== null)
      ? [finding('waives.not-exceptional', { path: `requirements[${place}].waives`, clause: code, params: {} })]
      : [],
  );

import { finding, type Check } from './finding';

/** An exceptional requirement that waives nothing: whoever meets it is no better off. */
export const waiverMissing: Check = (content) =>
  content.requirements.flatMap(({ section, parent, waives, code: clause }, place) =>
    section === 'exceptional' && parent === null && waives.length === 0
      ? [finding('waiver.missing', { path: `requirements[${place}].waives`, clause, params: {} })]
      : [],
  );

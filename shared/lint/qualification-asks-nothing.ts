import { finding, type Check } from './finding';

/** A qualification without schooling, title or time: everybody meets it. */
export const qualificationAsksNothing: Check = (content) =>
  content.requirements.flatMap(({ criteria }, at) =>
    criteria.flatMap(({ code: clause, rule }, place) => {
      if (rule.kind !== 'qualification' || rule.schooling || rule.title || rule.clocks.length > 0) return [];
      const path = `requirements[${at}].criteria[${place}].rule`;
      return [finding('qualification.asks-nothing', { path, clause, params: {} })];
    }),
  );

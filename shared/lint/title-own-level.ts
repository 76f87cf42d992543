import { atOrAbove, titleRanks } from '../vocabulary';
import { finding, type Check } from './finding';

/** An item that asks for the title of its own level, or a higher one, in the edition's own series: who has it need not apply. */
export const titleOwnLevel: Check = (content) =>
  content.requirements.flatMap(({ level, criteria }, at) =>
    criteria.flatMap(({ code: clause, rule }, place) => {
      if (rule.kind !== 'qualification' || rule.title?.series !== 'own') return [];
      if (!atOrAbove(titleRanks, rule.title.rank, level)) return [];
      const path = `requirements[${at}].criteria[${place}].rule.title.rank`;
      return [finding('title.own-level', { path, clause, params: { rank: titleRanks.labels[rule.title.rank] } })];
    }),
  );

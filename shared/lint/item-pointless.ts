import type { CriterionContent, PolicyContent } from '../policy';
import { finding, type Check } from './finding';
import { outputsImply, qualificationImplies, sameJson } from './implication';

/** An item that another item of the same `any` makes pointless. An exceptional item counts if it is chosen, so none is. */
export const itemPointless: Check = (content) =>
  content.requirements.flatMap(({ mode, section, criteria }, place) => {
    if (mode !== 'any' || section === 'exceptional') return [];
    return criteria.flatMap((item, index) => {
      const other = criteria.find(
        (candidate, at) => at !== index && coversFirst(candidate, item, { at, index, content }),
      );
      const path = `requirements[${place}].criteria[${index}]`;
      return other ? [finding('item.pointless', { path, clause: item.code, params: { other: other.code } })] : [];
    });
  });

interface Places {
  readonly at: number;
  readonly index: number;
  readonly content: PolicyContent;
}

/** Of two that cover each other, the earlier one stays. */
function coversFirst(candidate: CriterionContent, item: CriterionContent, { at, index, content }: Places): boolean {
  return covers(candidate, item, content) && (at < index || !covers(item, candidate, content));
}

function covers(candidate: CriterionContent, item: CriterionContent, { options }: PolicyContent): boolean {
  const [a, b] = [candidate.rule, item.rule];
  if (a.kind === 'qualification' && b.kind === 'qualification') return qualificationImplies(b, a, options.bareDegree);
  if (a.kind === 'outputs' && b.kind === 'outputs') return outputsImply(b, a);
  // What is declared, claimed or applied for is so for its own clause: only the same words twice say nothing new.
  if (a.kind === 'claim' && b.kind === 'claim') return sameJson(a, b) && candidate.text === item.text;
  return a.kind === b.kind && candidate.text === item.text;
}

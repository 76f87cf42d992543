import type { PolicyContent, RequirementContent } from '../policy';
import { finding, type Check } from './finding';

/** A requirement without items, or without categories where it counts outputs. */
export const requirementWithoutItems: Check = (content) =>
  content.requirements.flatMap((requirement, place) =>
    itemsOf(requirement, content) === 0
      ? [finding('requirement.without-items', { path: `requirements[${place}]`, clause: requirement.code, params: {} })]
      : [],
  );

function itemsOf({ mode, code, criteria, categories }: RequirementContent, content: PolicyContent): number {
  if (mode === 'countOutputs') return categories.length;
  return criteria.length + content.requirements.filter(({ parent }) => parent === code).length;
}

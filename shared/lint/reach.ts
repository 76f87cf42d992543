import type { CategoryContent, CriterionContent, PolicyContent, RequirementContent } from '../policy';
import { lacksStart } from './clocks';

/** The most outputs that a dossier holds. */
export const mostOutputs = 200;

/** Whether some dossier could meet the requirement. */
export function isReachable(
  requirement: RequirementContent,
  content: PolicyContent,
  above: readonly string[] = [],
): boolean {
  if (above.includes(requirement.code)) return false;
  if (requirement.mode === 'countOutputs') return canPlace(requirement);
  const inside = content.requirements.filter(({ parent }) => parent === requirement.code);
  const items = [
    ...requirement.criteria.map((criterion) => canBeMet(criterion, content)),
    ...inside.map((child) => isReachable(child, content, [...above, requirement.code])),
  ];
  const reached = items.filter(Boolean).length;
  if (requirement.mode === 'all') return reached === items.length;
  return reached >= (requirement.mode === 'any' ? 1 : (requirement.minimum ?? items.length));
}

/** How many outputs the categories can take together. */
export function mostCounted(categories: readonly CategoryContent[]): number {
  const most = categories.reduce((sum, { maximum }) => sum + (maximum ?? mostOutputs), 0);
  return Math.min(most, mostOutputs);
}

/** How many outputs the categories ask for together. */
export function leastCounted(categories: readonly CategoryContent[]): number {
  return categories.reduce((sum, { minimum }) => sum + (minimum ?? 0), 0);
}

function canPlace({ categories, minimum }: RequirementContent): boolean {
  const consistent = categories.every((row) => (row.minimum ?? 0) <= (row.maximum ?? mostOutputs));
  return consistent && leastCounted(categories) <= mostOutputs && (minimum ?? 0) <= mostCounted(categories);
}

function canBeMet({ rule }: CriterionContent, { outputKinds }: PolicyContent): boolean {
  if (rule.kind === 'qualification') return !rule.clocks.some((clock) => lacksStart(clock, rule));
  if (rule.kind !== 'outputs') return true;
  return rule.any.some(({ match }) => match.kinds.some((kind) => outputKinds.some(({ code }) => code === kind)));
}

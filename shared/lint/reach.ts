import type { CategoryContent, CategoryGroup, CriterionContent, PolicyContent, RequirementContent } from '../policy';
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

type Counting = Pick<RequirementContent, 'categories' | 'groups'>;

/** How many outputs the categories can take together, within what their groups may count. */
export function mostCounted(counting: Counting): number {
  const most = inGroups(counting).reduce(
    (sum, { within, group }) =>
      sum +
      Math.min(
        group?.maximum ?? mostOutputs,
        total(within, ({ maximum }) => maximum ?? mostOutputs),
      ),
    0,
  );
  return Math.min(most, mostOutputs);
}

/**
 * How many outputs the categories ask for together, or their groups where those ask for more: at the least, of applicants
 * of such kinds who may be of some others as well.
 */
export function leastCounted(
  counting: Counting,
  kinds: readonly string[] = [],
  others: readonly string[] = [],
): number {
  return inGroups(counting).reduce(
    (sum, { within, group }) => sum + Math.max(group ? leastOfGroup(group, kinds, others) : 0, leastOf(within)),
    0,
  );
}

/** The other kinds may ask for more than the usual number, which then holds for who is of none of them. */
function leastOfGroup(group: CategoryGroup, kinds: readonly string[], others: readonly string[]): number {
  const possible = (group.minimumFor ?? []).filter(({ kind }) => others.includes(kind)).map(({ minimum }) => minimum);
  return Math.min(minimumOf(group, kinds) ?? 0, ...possible);
}

/** How many are needed of applicants of such kinds: the least of those set for them, else the usual number. */
export function minimumOf(
  {
    minimum,
    minimumFor = [],
  }: Pick<RequirementContent, 'minimumFor'> & { readonly minimum?: number | null | undefined },
  kinds: readonly string[],
): number | null {
  const own = minimumFor.filter(({ kind }) => kinds.includes(kind)).map((one) => one.minimum);
  return own.length > 0 ? Math.min(...own) : (minimum ?? null);
}

/** How many outputs some categories ask for, each for itself. */
export function leastOf(categories: readonly CategoryContent[]): number {
  return total(categories, ({ minimum }) => minimum ?? 0);
}

/** Each group with its categories, and those that are in none. */
function inGroups({ categories, groups = [] }: Counting) {
  const grouped = groups.map((group) => ({
    group,
    within: inGroup(group, categories),
  }));
  const alone = categories.filter(({ code }) => !groups.some((group) => group.categories.includes(code)));
  return [...grouped, { group: null, within: alone }];
}

function total(categories: readonly CategoryContent[], count: (category: CategoryContent) => number): number {
  return categories.reduce((sum, category) => sum + count(category), 0);
}

/** Whether so many outputs as are needed can be counted, with all minima and maxima. */
export function canPlace(requirement: RequirementContent): boolean {
  const { categories, groups = [], minimum } = requirement;
  const consistent =
    categories.every((row) => (row.minimum ?? 0) <= (row.maximum ?? mostOutputs)) &&
    groups.every(
      (group) => Math.max(group.minimum ?? 0, leastOf(inGroup(group, categories))) <= mostOfGroup(group, categories),
    );
  return consistent && leastCounted(requirement) <= mostOutputs && (minimum ?? 0) <= mostCounted(requirement);
}

/** How many outputs the categories of a group can take together. */
export function mostOfGroup(group: CategoryGroup, categories: readonly CategoryContent[]): number {
  return mostCounted({ categories: inGroup(group, categories), groups: [group] });
}

/** The categories of a group. */
export function inGroup(group: CategoryGroup, categories: readonly CategoryContent[]): CategoryContent[] {
  return categories.filter(({ code }) => group.categories.includes(code));
}

function canBeMet({ rule }: CriterionContent, { outputKinds }: PolicyContent): boolean {
  if (rule.kind === 'qualification') return !rule.clocks.some((clock) => lacksStart(clock, rule));
  if (rule.kind !== 'outputs') return true;
  return rule.any.some(({ match }) => match.kinds.some((kind) => outputKinds.some(({ code }) => code === kind)));
}

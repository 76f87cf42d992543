import type { PolicyContent, RequirementContent } from '../policy';

/**
 * Whether a requirement is 破格, or stands inside one. Its items and categories count only for who has named their clauses
 * (assessment.md §4), so that none of them takes the place of another.
 */
export function isExceptional(
  row: RequirementContent,
  content: PolicyContent,
  below: readonly RequirementContent[] = [],
): boolean {
  if (row.section === 'exceptional') return true;
  const above = content.requirements.find(({ code }) => code === row.parent);
  return above !== undefined && !below.includes(above) && isExceptional(above, content, [...below, row]);
}

// Numbers and places: what else changes when a requirement gets another number, or an item another place.
import type { CategoryContent, CriterionContent, PolicyContent, RequirementContent } from '../../../../shared/policy';
import type { Change, RowChange } from './change';

/** A requirement's other number; what stands in it and begins with the old one follows, and so does who waives it. */
export function renumbered({ requirements }: PolicyContent, code: string, next: string): readonly RowChange[] {
  const follow = (other: string) => (other.startsWith(`${code}.`) ? `${next}${other.slice(code.length)}` : other);
  const inside = requirements.filter((row) => row.code === code || row.code.startsWith(`${code}.`));
  const renamed = (other: string) => (other === code ? next : follow(other));
  return [
    ...inside.flatMap((row): RowChange[] => [
      { kind: 'requirement', code: row.code, fields: { code: renamed(row.code) } },
      ...row.criteria.map((item): RowChange => ({
        kind: 'criterion',
        requirement: renamed(row.code),
        code: item.code,
        fields: { code: follow(item.code) },
      })),
      ...row.categories.map((item): RowChange => ({
        kind: 'category',
        requirement: renamed(row.code),
        code: item.code,
        fields: { code: follow(item.code) },
      })),
    ]),
    ...requirements
      .filter(({ waives }) => waives.some((waived) => renamed(waived) !== waived))
      .map((row): RowChange => ({
        kind: 'requirement',
        code: renamed(row.code),
        fields: { waives: row.waives.map(renamed) },
      })),
  ];
}

/**
 * An item one place up or down; null at the end of the list. What it says and what its neighbour says change places:
 * the numbers stay in the order in which the document prints them.
 */
export function moved(requirement: RequirementContent, code: string, by: -1 | 1): Change | null {
  const { criteria, categories } = requirement;
  const place = { requirement: requirement.code };
  const [criterion, other] = neighbours(criteria, code, by);
  if (criterion && other) {
    return several([
      { kind: 'criterion', ...place, code: criterion.code, fields: saidBy(other) },
      { kind: 'criterion', ...place, code: other.code, fields: saidBy(criterion) },
    ]);
  }
  const [category, beside] = neighbours(categories, code, by);
  if (!category || !beside) return null;
  return several([
    { kind: 'category', ...place, code: category.code, fields: countedBy(beside) },
    { kind: 'category', ...place, code: beside.code, fields: countedBy(category) },
  ]);
}

function neighbours<Item extends { readonly code: string }>(
  items: readonly Item[],
  code: string,
  by: -1 | 1,
): readonly (Item | undefined)[] {
  const place = items.findIndex((item) => item.code === code);
  return place === -1 ? [] : [items[place], items[place + by]];
}

function saidBy({ text, rule }: CriterionContent): Partial<CriterionContent> {
  return { text, rule };
}

function countedBy({ text, match, minimum, maximum }: CategoryContent): Partial<CategoryContent> {
  return { text, match, minimum, maximum };
}

function several(changes: readonly RowChange[]): Change {
  return { kind: 'several', changes };
}

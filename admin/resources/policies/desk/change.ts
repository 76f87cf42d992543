// A change to an edition's content: what it does, and what takes it back.
import type { CategoryContent, CriterionContent, PolicyContent, RequirementContent } from '../../../../shared/policy';

type RequirementFields = Omit<RequirementContent, 'criteria' | 'categories'>;

export type Change =
  | { readonly kind: 'policy'; readonly fields: Partial<Pick<PolicyContent, 'title' | 'options' | 'procedure'>> }
  | { readonly kind: 'requirement'; readonly code: string; readonly fields: Partial<RequirementFields> }
  | ({ readonly kind: 'criterion'; readonly fields: Partial<Omit<CriterionContent, 'code'>> } & ItemPlace)
  | ({ readonly kind: 'category'; readonly fields: Partial<Omit<CategoryContent, 'code'>> } & ItemPlace)
  | { readonly kind: 'add-criterion'; readonly requirement: string; readonly row: CriterionContent }
  | { readonly kind: 'add-category'; readonly requirement: string; readonly row: CategoryContent }
  | ({ readonly kind: 'remove-criterion' } & ItemPlace)
  | ({ readonly kind: 'remove-category' } & ItemPlace);

interface ItemPlace {
  readonly requirement: string;
  readonly code: string;
}

/** The content after a change. A change that has been made already changes nothing more. */
export function applyChange(content: PolicyContent, change: Change): PolicyContent {
  if (change.kind === 'policy') return { ...content, ...change.fields };
  const code = change.kind === 'requirement' ? change.code : change.requirement;
  const requirements = content.requirements.map((row) => (row.code === code ? changedRequirement(row, change) : row));
  return { ...content, requirements };
}

/** The change that takes a change of this content back; null where there is nothing to take back. */
export function inverseOf(content: PolicyContent, change: Change): Change | null {
  if (change.kind === 'policy') return { ...change, fields: earlier(content, change.fields) };
  const code = change.kind === 'requirement' ? change.code : change.requirement;
  const requirement = content.requirements.find((row) => row.code === code);
  return requirement ? inverseIn(requirement, change) : null;
}

function changedRequirement(row: RequirementContent, change: Exclude<Change, { kind: 'policy' }>): RequirementContent {
  switch (change.kind) {
    case 'requirement':
      return { ...row, ...change.fields };
    case 'criterion':
      return { ...row, criteria: withFields(row.criteria, change) };
    case 'category':
      return { ...row, categories: withFields(row.categories, change) };
    case 'add-criterion':
      return { ...row, criteria: [...without(row.criteria, change.row.code), change.row] };
    case 'add-category':
      return { ...row, categories: [...without(row.categories, change.row.code), change.row] };
    case 'remove-criterion':
      return { ...row, criteria: without(row.criteria, change.code) };
    case 'remove-category':
      return { ...row, categories: without(row.categories, change.code) };
  }
}

function inverseIn(row: RequirementContent, change: Exclude<Change, { kind: 'policy' }>): Change | null {
  const requirement = row.code;
  switch (change.kind) {
    case 'requirement':
      return { ...change, fields: earlier(row, change.fields) };
    case 'criterion':
      return withItem(row.criteria, change.code, (item) => ({ ...change, fields: earlier(item, change.fields) }));
    case 'category':
      return withItem(row.categories, change.code, (item) => ({ ...change, fields: earlier(item, change.fields) }));
    case 'add-criterion':
      return { kind: 'remove-criterion', requirement, code: change.row.code };
    case 'add-category':
      return { kind: 'remove-category', requirement, code: change.row.code };
    case 'remove-criterion':
      return withItem(row.criteria, change.code, (item) => ({ kind: 'add-criterion', requirement, row: item }));
    case 'remove-category':
      return withItem(row.categories, change.code, (item) => ({ kind: 'add-category', requirement, row: item }));
  }
}

function withItem<Item extends { readonly code: string }>(
  items: readonly Item[],
  code: string,
  inverse: (item: Item) => Change,
): Change | null {
  const item = items.find((row) => row.code === code);
  return item ? inverse(item) : null;
}

function withFields<Item extends { readonly code: string }>(
  items: readonly Item[],
  { code, fields }: { readonly code: string; readonly fields: Partial<NoInfer<Item>> },
): Item[] {
  return items.map((item) => (item.code === code ? { ...item, ...fields } : item));
}

function without<Item extends { readonly code: string }>(items: readonly Item[], code: string): Item[] {
  return items.filter((item) => item.code !== code);
}

/** What the fields of a change held before. */
function earlier<Row extends object>(row: Row, fields: Partial<Row>): Partial<Row> {
  const kept: Partial<Row> = {};
  for (const key in fields) kept[key] = row[key];
  return kept;
}

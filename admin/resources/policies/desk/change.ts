// A change to an edition's content, and what the content is after it.
import type {
  CategoryContent,
  CriterionContent,
  DirectionContent,
  LevelContent,
  PolicyContent,
  RequirementContent,
} from '../../../../shared/policy';

/** A requirement without what stands in it: the row that is stored. */
export type RequirementFields = Omit<RequirementContent, 'criteria' | 'categories'>;
type Head = Pick<
  PolicyContent,
  'documentNumber' | 'title' | 'series' | 'specialty' | 'applicantKinds' | 'options' | 'procedure'
>;

/** A change of one row, which is one request. */
export type RowChange =
  | { readonly kind: 'policy'; readonly fields: Partial<Head> }
  | { readonly kind: 'level'; readonly code: string; readonly fields: Partial<Omit<LevelContent, 'code'>> }
  | { readonly kind: 'add-level'; readonly row: LevelContent }
  | { readonly kind: 'remove-level'; readonly code: string }
  | { readonly kind: 'direction'; readonly code: string; readonly fields: Partial<Omit<DirectionContent, 'code'>> }
  | { readonly kind: 'add-direction'; readonly row: DirectionContent }
  | { readonly kind: 'remove-direction'; readonly code: string }
  | { readonly kind: 'requirement'; readonly code: string; readonly fields: Partial<RequirementFields> }
  | { readonly kind: 'add-requirement'; readonly row: RequirementFields }
  | { readonly kind: 'remove-requirement'; readonly code: string }
  | ItemChange;

export type ItemChange =
  | ({ readonly kind: 'criterion'; readonly fields: Partial<CriterionContent> } & ItemPlace)
  | ({ readonly kind: 'category'; readonly fields: Partial<CategoryContent> } & ItemPlace)
  | { readonly kind: 'add-criterion'; readonly requirement: string; readonly row: CriterionContent }
  | { readonly kind: 'add-category'; readonly requirement: string; readonly row: CategoryContent }
  | ({ readonly kind: 'remove-criterion' } & ItemPlace)
  | ({ readonly kind: 'remove-category' } & ItemPlace);

/** A change of a row, or several that belong together and are taken back together. */
export type Change = RowChange | { readonly kind: 'several'; readonly changes: readonly RowChange[] };

interface ItemPlace {
  readonly requirement: string;
  readonly code: string;
}

/** The content after a change. A change that has been made already changes nothing more. */
export function applyChange(content: PolicyContent, change: Change): PolicyContent {
  if (change.kind === 'several') return change.changes.reduce(applyChange, content);
  switch (change.kind) {
    case 'policy':
      return { ...content, ...change.fields };
    case 'level':
      return { ...content, levels: withFields(content.levels, change) };
    case 'add-level':
      return { ...content, levels: withRow(content.levels, change.row) };
    case 'remove-level':
      return withoutLevel(content, change.code);
    case 'direction':
      return { ...content, directions: withFields(content.directions, change) };
    case 'add-direction':
      return { ...content, directions: withRow(content.directions, change.row) };
    case 'remove-direction':
      return { ...content, directions: without(content.directions, change.code) };
    default:
      return { ...content, requirements: changedRequirements(content.requirements, change) };
  }
}

/** The changes of rows that a change is made of, in the order in which they are sent. */
export function rowChangesOf(change: Change): readonly RowChange[] {
  return change.kind === 'several' ? change.changes : [change];
}

type RequirementChange = Extract<RowChange, { kind: 'requirement' | 'add-requirement' | 'remove-requirement' }>;

function changedRequirements(
  rows: readonly RequirementContent[],
  change: RequirementChange | ItemChange,
): RequirementContent[] {
  switch (change.kind) {
    case 'requirement':
      return renamedParents(withFields(rows, change), change);
    case 'add-requirement':
      return rows.some(({ code }) => code === change.row.code)
        ? [...rows]
        : [...rows, { ...change.row, criteria: [], categories: [] }];
    case 'remove-requirement': {
      const gone = withDescendants(rows, change.code);
      return rows.filter(({ code }) => !gone.has(code));
    }
    default:
      return rows.map((row) => (row.code === change.requirement ? changedItems(row, change) : row));
  }
}

function changedItems(row: RequirementContent, change: ItemChange): RequirementContent {
  switch (change.kind) {
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

/** The codes of a requirement and of all that stand inside it. */
export function withDescendants(rows: readonly RequirementContent[], code: string): ReadonlySet<string> {
  const found = new Set([code]);
  const next = () => rows.find((row) => row.parent !== null && found.has(row.parent) && !found.has(row.code));
  for (let row = next(); row !== undefined; row = next()) found.add(row.code);
  return found;
}

// The server keeps a parent by its row, whatever its number becomes.
function renamedParents(
  rows: readonly RequirementContent[],
  { code, fields }: { readonly code: string; readonly fields: Partial<RequirementFields> },
): RequirementContent[] {
  const { code: renamed } = fields;
  if (renamed === undefined) return [...rows];
  return rows.map((row) => (row.parent === code ? { ...row, parent: renamed } : row));
}

function withoutLevel(content: PolicyContent, code: string): PolicyContent {
  const { levels, requirements } = content;
  return {
    ...content,
    levels: without(levels, code),
    requirements: requirements.filter(({ level }) => level !== code),
  };
}

function withFields<Item extends { readonly code: string }>(
  items: readonly Item[],
  { code, fields }: { readonly code: string; readonly fields: Partial<NoInfer<Item>> },
): Item[] {
  return items.map((item) => (item.code === code ? { ...item, ...fields } : item));
}

function withRow<Item extends { readonly code: string }>(items: readonly Item[], row: Item): Item[] {
  return [...without(items, row.code), row];
}

function without<Item extends { readonly code: string }>(items: readonly Item[], code: string): Item[] {
  return items.filter((item) => item.code !== code);
}

// What takes a change back.
import type { PolicyContent, RequirementContent } from '../../../../shared/policy';
import { withDescendants, type ItemChange, type RequirementFields, type RowChange } from './change';

/** The changes that take a change of this content back; empty where there is nothing to take back. */
export function inverseOf(content: PolicyContent, change: RowChange): readonly RowChange[] {
  const { levels, directions, requirements } = content;
  switch (change.kind) {
    case 'policy':
      return [{ ...change, fields: earlier(content, change.fields) }];
    case 'level':
      return rowOf(levels, change.code).map((row) => ({ ...change, fields: earlier(row, change.fields) }));
    case 'add-level':
      return [{ kind: 'remove-level', code: change.row.code }];
    case 'remove-level':
      return rowOf(levels, change.code).flatMap((row): RowChange[] => [
        { kind: 'add-level', row },
        ...restored(requirements.filter(({ level }) => level === change.code)),
      ]);
    case 'direction':
      return rowOf(directions, change.code).map((row) => ({ ...change, fields: earlier(row, change.fields) }));
    case 'add-direction':
      return [{ kind: 'remove-direction', code: change.row.code }];
    case 'remove-direction':
      return rowOf(directions, change.code).map((row) => ({ kind: 'add-direction', row }));
    default:
      return inverseInRequirements(requirements, change);
  }
}

type InRequirements = Extract<
  RowChange,
  { kind: 'requirement' | 'add-requirement' | 'remove-requirement' | ItemChange['kind'] }
>;

function inverseInRequirements(
  requirements: readonly RequirementContent[],
  change: InRequirements,
): readonly RowChange[] {
  switch (change.kind) {
    case 'requirement':
      return rowOf(requirements, change.code).map((row) => ({
        ...change,
        code: change.fields.code ?? change.code,
        fields: earlier<RequirementFields>(row, change.fields),
      }));
    case 'add-requirement':
      return [{ kind: 'remove-requirement', code: change.row.code }];
    case 'remove-requirement': {
      const gone = withDescendants(requirements, change.code);
      return restored(requirements.filter(({ code }) => gone.has(code)));
    }
    default:
      return rowOf(requirements, change.requirement).flatMap((row) => inverseOfItem(row, change));
  }
}

function inverseOfItem(row: RequirementContent, change: ItemChange): readonly RowChange[] {
  const requirement = row.code;
  switch (change.kind) {
    case 'criterion':
      return rowOf(row.criteria, change.code).map((item) => ({
        ...change,
        code: change.fields.code ?? change.code,
        fields: earlier(item, change.fields),
      }));
    case 'category':
      return rowOf(row.categories, change.code).map((item) => ({
        ...change,
        code: change.fields.code ?? change.code,
        fields: earlier(item, change.fields),
      }));
    case 'add-criterion':
      return [{ kind: 'remove-criterion', requirement, code: change.row.code }];
    case 'add-category':
      return [{ kind: 'remove-category', requirement, code: change.row.code }];
    case 'remove-criterion':
      return rowOf(row.criteria, change.code).map((item) => ({ kind: 'add-criterion', requirement, row: item }));
    case 'remove-category':
      return rowOf(row.categories, change.code).map((item) => ({ kind: 'add-category', requirement, row: item }));
  }
}

/** Requirements with all that stands in them, each after the one that it stands in. */
function restored(rows: readonly RequirementContent[]): RowChange[] {
  const depth = (row: RequirementContent): number => {
    const parent = rows.find(({ code }) => code === row.parent);
    return parent === undefined ? 0 : 1 + depth(parent);
  };
  return [...rows]
    .sort((a, b) => depth(a) - depth(b))
    .flatMap(({ criteria, categories, ...row }): RowChange[] => [
      { kind: 'add-requirement', row },
      ...criteria.map((item): RowChange => ({ kind: 'add-criterion', requirement: row.code, row: item })),
      ...categories.map((item): RowChange => ({ kind: 'add-category', requirement: row.code, row: item })),
    ]);
}

function rowOf<Row extends { readonly code: string }>(rows: readonly Row[], code: string): readonly Row[] {
  return rows.filter((row) => row.code === code).slice(0, 1);
}

/** What the fields of a change held before. */
function earlier<Row extends object>(row: Row, fields: Partial<Row>): Partial<Row> {
  const kept: Partial<Row> = {};
  for (const key in fields) kept[key] = row[key];
  return kept;
}

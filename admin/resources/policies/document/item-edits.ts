// What a chip's new value means for the row that it stands in.
import {
  CategoryContent,
  Rule,
  type CriterionContent,
  type RequirementContent,
  type Slot,
} from '../../../../shared/policy';
import { withValueAt } from '../../../../shared/vocabulary';
import type { Change } from '../desk/change';

type Value = number | string;

/** The change of a clause's rule; null where no rule comes out. */
export function criterionChange(requirement: string, row: CriterionContent, edit: SlotEdit): Change | null {
  const rule = Rule.safeParse(withValueAt(row.rule, edit.slot.path, edit.value));
  return rule.success ? { kind: 'criterion', requirement, code: row.code, fields: { rule: rule.data } } : null;
}

/** The change of a category's match or bounds; null where no category comes out. */
export function categoryChange(requirement: string, row: CategoryContent, edit: SlotEdit): Change | null {
  const parsed = CategoryContent.safeParse(withValueAt(row, edit.slot.path, edit.value));
  if (!parsed.success) return null;
  const { match, minimum, maximum } = parsed.data;
  const fields = edit.slot.path.startsWith('match') ? { match } : { minimum, maximum };
  return { kind: 'category', requirement, code: row.code, fields };
}

/** The change of a requirement's minimum. */
export function requirementChange(row: RequirementContent, { value }: SlotEdit): Change | null {
  return typeof value === 'number' ? { kind: 'requirement', code: row.code, fields: { minimum: value } } : null;
}

export interface SlotEdit {
  readonly slot: Slot;
  readonly value: Value;
}

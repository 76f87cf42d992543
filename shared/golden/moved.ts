import type { z } from 'zod';
import { CategoryContent, RequirementContent, Rule, type PolicyContent, type Threshold } from '../policy';
import { withValueAt } from '../vocabulary';
import { stepped, type Move } from './stepped';

// What an edition would be with one threshold moved by one: the cases that would then fail are those that hold it.

type Slot = NonNullable<Threshold['slot']>;
/** A row with a threshold to move in it. */
interface Moving<Row> {
  readonly row: Row;
  readonly slot: Slot;
  readonly move: Move;
}

/** The part of an edition that is about one level, with a threshold moved; null where it cannot be moved that way. */
export function moved(content: PolicyContent, threshold: Threshold, move: Move): PolicyContent | null {
  const ofLevel = content.requirements.filter(({ level }) => level === threshold.level);
  const owner = ofLevel.find(({ code }) => code === threshold.requirement);
  const changed = owner && movedRequirement(owner, threshold, { content, move });
  if (!changed) return null;
  return {
    ...content,
    levels: content.levels.filter(({ code }) => code === threshold.level),
    requirements: ofLevel.map((row) => (row === owner ? changed : row)),
  };
}

function movedRequirement(
  owner: RequirementContent,
  { row, clause, slot }: Threshold,
  { content, move }: { readonly content: PolicyContent; readonly move: Move },
): RequirementContent | null {
  if (row === 'requirement') return slot && movedNumber(RequirementContent, { row: owner, slot, move });
  if (row === 'criterion') {
    const criterion = owner.criteria.find(({ code }) => code === clause);
    const rule = criterion && (slot ? movedRule({ row: criterion.rule, slot, move }) : wholeRule[move]);
    if (!rule) return null;
    return { ...owner, criteria: owner.criteria.map((one) => (one === criterion ? { ...one, rule } : one)) };
  }
  const category = owner.categories.find(({ code }) => code === clause);
  const kinds = move === 'looser' ? content.outputKinds.map(({ code }) => code) : noKind;
  const changed =
    category &&
    (slot ? movedCategory({ row: category, slot, move }) : { ...category, match: { ...category.match, kinds } });
  if (!changed) return null;
  return { ...owner, categories: owner.categories.map((one) => (one === category ? changed : one)) };
}

/** No output is of this kind. */
const noKind = ['no-such-kind'];

/** A clause that nobody meets, and one that everybody meets. */
const wholeRule: Readonly<Record<Move, Rule>> = {
  stricter: { kind: 'outputs', any: [{ match: { kinds: noKind }, count: 99 }], window: false },
  looser: { kind: 'qualification', clocks: [] },
};

function movedRule(moving: Moving<Rule>): Rule | null {
  const { slot, move } = moving;
  // 从事本专业技术工作, without a number of years: either one works in it or one does not.
  const asksForWork = slot.kind === 'years' && slot.value === 0;
  if (asksForWork && move === 'stricter') return wholeRule.stricter;
  if (asksForWork) return without(Rule, moving, slot.path.replace(/\.years$/, ''));
  return movedNumber(Rule, moving) ?? (move === 'stricter' ? closedRule(moving) : openedRule(moving));
}

/** Beyond the highest step: no way through this threshold any more, though others beside it stay open. */
function closedRule(moving: Moving<Rule>): Rule {
  const { path } = moving.slot;
  if (path.startsWith('schooling.')) return without(Rule, moving, path) ?? wholeRule.stricter;
  const entry = path.match(/^any\[\d+\]\.match\b/)?.[0];
  return (entry && valid(Rule, withValueAt(moving.row, `${entry}.kinds`, noKind))) || wholeRule.stricter;
}

/** Below the lowest step: the threshold is gone. */
function openedRule(moving: Moving<Rule>): Rule | null {
  const { path } = moving.slot;
  if (path.startsWith('schooling.')) return without(Rule, moving, 'schooling');
  if (path === 'honour.level') return without(Rule, moving, 'honour');
  if (/(^|\.)(count|years)$/.test(path)) return wholeRule.looser;
  return without(Rule, moving, path);
}

function movedCategory(moving: Moving<CategoryContent>): CategoryContent | null {
  const next = movedNumber(CategoryContent, moving);
  const { path } = moving.slot;
  if (next || !path.startsWith('match.')) return next;
  if (moving.move === 'looser') return without(CategoryContent, moving, path);
  return valid(CategoryContent, withValueAt(moving.row, 'match.kinds', noKind));
}

function movedNumber<Row>(schema: z.ZodType<Row>, { row, slot, move }: Moving<Row>): Row | null {
  const value = stepped({ ...slot, isMaximum: slot.path.endsWith('maximum') }, move);
  return value === null ? null : valid(schema, withValueAt(row, slot.path, value));
}

function without<Row>(schema: z.ZodType<Row>, { row }: Moving<Row>, path: string): Row | null {
  return valid(schema, withValueAt(row, path, undefined));
}

function valid<Row>(schema: z.ZodType<Row>, value: unknown): Row | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

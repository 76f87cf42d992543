import {
  categorySentence,
  requirementSentence,
  ruleSentence,
  type PolicyContent,
  type RequirementContent,
  type Sentence,
  type Slot,
} from '../policy';
import type { Language } from '../vocabulary';

/** What stands in an edition as a row with thresholds. */
export type ThresholdRow = 'criterion' | 'category' | 'requirement';

/** 门槛：a number or a step in a clause on which its outcome turns; or, with `slot` null, the clause as a whole. */
export interface Threshold {
  readonly row: ThresholdRow;
  /** The clause, or the requirement, that it belongs to. */
  readonly clause: string;
  readonly requirement: string;
  readonly level: RequirementContent['level'];
  readonly direction: string | null;
  readonly slot: Pick<Slot, 'path' | 'kind' | 'value'> | null;
}

/** Every threshold of an edition in document order: the values that the sentences show, and the clauses without any. */
export function thresholdsOf(content: PolicyContent): Threshold[] {
  return content.requirements.flatMap((requirement) => {
    const { level, direction, code } = requirement;
    const head = { requirement: code, level, direction };
    return [
      ...slotsOf(requirementWords(requirement, content, 'zh')).map((slot): Threshold => ({
        ...head,
        row: 'requirement',
        clause: code,
        slot,
      })),
      ...requirement.criteria.flatMap(({ code: clause, rule }) =>
        orWhole(slotsOf(ruleSentence(rule, content, 'zh'))).map((slot): Threshold => ({
          ...head,
          row: 'criterion',
          clause,
          slot,
        })),
      ),
      ...requirement.categories.flatMap((category) =>
        orWhole(slotsOf(categorySentence(category, content, 'zh'))).map((slot): Threshold => ({
          ...head,
          row: 'category',
          clause: category.code,
          slot,
        })),
      ),
    ];
  });
}

/** The slot of a threshold with its words. */
export function slotInWords(threshold: Threshold, content: PolicyContent, language: Language): Slot | null {
  const sentence = sentenceOf(threshold, content, language);
  return slotsOf(sentence).find(({ path }) => path === threshold.slot?.path) ?? null;
}

function sentenceOf({ row, requirement, clause }: Threshold, content: PolicyContent, language: Language): Sentence {
  const owner = content.requirements.find(({ code }) => code === requirement);
  if (!owner) return [];
  if (row === 'requirement') return requirementWords(owner, content, language);
  const criterion = owner.criteria.find(({ code }) => code === clause);
  if (row === 'criterion') return criterion ? ruleSentence(criterion.rule, content, language) : [];
  const category = owner.categories.find(({ code }) => code === clause);
  return category ? categorySentence(category, content, language) : [];
}

/** A requirement whose items all count asks for no number. */
function requirementWords(requirement: RequirementContent, content: PolicyContent, language: Language): Sentence {
  const counts = requirement.minimum !== null || requirement.groups !== undefined;
  return counts ? requirementSentence(requirement, content, language) : [];
}

function slotsOf(sentence: Sentence): Slot[] {
  // A step that nothing lies below asks for nothing.
  return sentence.flatMap((segment) => ('slot' in segment && segment.slot.value !== 'none' ? [segment.slot] : []));
}

function orWhole<T>(slots: readonly T[]): readonly (T | null)[] {
  return slots.length > 0 ? slots : [null];
}

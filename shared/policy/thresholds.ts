import { valueAt, type Language } from '../vocabulary';
import type { PolicyContent, RequirementContent } from './content';
import { categorySentence } from './sentence/outputs';
import { requirementSentence } from './sentence/requirement-sentence';
import { ruleSentence } from './sentence/rule-sentence';
import type { Sentence, Slot } from './sentence/segments';

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
  /** Where the slot's path begins in the edition's content, into lists by place: `requirements[3].criteria[2].rule`. */
  readonly within: string;
  readonly slot: Pick<Slot, 'path' | 'kind' | 'value'> | null;
}

/** Every threshold of an edition in document order: the values that the sentences show, and the clauses without any. */
export function thresholdsOf(content: PolicyContent): Threshold[] {
  return content.requirements.flatMap((requirement, at) => {
    const { level, direction, code } = requirement;
    const within = `requirements[${at}]`;
    const head = { requirement: code, level, direction };
    return [
      ...requirementSlots(requirement, content).map((slot): Threshold => ({
        ...head,
        row: 'requirement',
        clause: code,
        within,
        slot,
      })),
      ...requirement.criteria.flatMap(({ code: clause, rule }, place) =>
        orWhole(slotsOf(ruleSentence(rule, content, 'zh'))).map((slot): Threshold => ({
          ...head,
          row: 'criterion',
          clause,
          within: `${within}.criteria[${place}].rule`,
          slot,
        })),
      ),
      ...requirement.categories.flatMap((category, place) =>
        orWhole(slotsOf(categorySentence(category, content, 'zh'))).map((slot): Threshold => ({
          ...head,
          row: 'category',
          clause: category.code,
          within: `${within}.categories[${place}]`,
          slot,
        })),
      ),
    ];
  });
}

/** The slot of a threshold with its words. */
export function slotInWords(threshold: Threshold, content: PolicyContent, language: Language): Slot | null {
  const sentence = thresholdSentence(threshold, content, language);
  return slotsOf(sentence).find(({ path }) => path === threshold.slot?.path) ?? null;
}

/** The sentence that a threshold stands in. */
export function thresholdSentence(
  { row, requirement, clause }: Threshold,
  content: PolicyContent,
  language: Language,
): Sentence {
  const owner = content.requirements.find(({ code }) => code === requirement);
  if (!owner) return [];
  if (row === 'requirement') return requirementSentence(owner, content, language);
  const criterion = owner.criteria.find(({ code }) => code === clause);
  if (row === 'criterion') return criterion ? ruleSentence(criterion.rule, content, language) : [];
  const category = owner.categories.find(({ code }) => code === clause);
  return category ? categorySentence(category, content, language) : [];
}

/** What a requirement asks for in numbers: of its items, or of the outputs that it counts. */
function requirementSlots(requirement: RequirementContent, content: PolicyContent): Slot[] {
  const { mode } = requirement;
  if (mode === 'all' || mode === 'any') return [];
  return slotsOf(requirementSentence(requirement, content, 'zh')).filter(
    ({ path, value }) =>
      // Exceptions and groups are of outputs alone; without a minimum the sentence says 0, which stands nowhere.
      (mode === 'countOutputs' || path === 'minimum') && valueAt(requirement, path) === value,
  );
}

function slotsOf(sentence: Sentence): Slot[] {
  // A step that nothing lies below asks for nothing.
  return sentence.flatMap((segment) => ('slot' in segment && segment.slot.value !== 'none' ? [segment.slot] : []));
}

function orWhole<T>(slots: readonly T[]): readonly (T | null)[] {
  return slots.length > 0 ? slots : [null];
}

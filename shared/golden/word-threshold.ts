import { plural, slotInWords, type PolicyContent, type Slot, type SlotKind, type Threshold } from '../policy';
import { labelOf, type Label, type Language } from '../vocabulary';
import { ladderOf, stepped } from './stepped';

/** A threshold in words, and where the cases stand that hold it. */
export interface ThresholdWords {
  readonly threshold: string;
  readonly at: string;
  readonly below: string;
}

const titles: Readonly<Record<SlotKind, Label>> = {
  years: { zh: '年限：满{value}', en: 'Years: {value}' },
  count: { zh: '数量：{value}', en: 'How many: {value}' },
  characters: { zh: '字数：合计{value}', en: 'Length: {value} together' },
  authorRank: { zh: '排名：前{value}', en: 'Place: {value} or before' },
  prizeGrade: { zh: '奖励等级：{value}奖', en: 'Grade of the prize: {value}' },
  rank: { zh: '职称：{value}', en: 'Title: {value}' },
  role: { zh: '承担角色：{value}', en: 'Role: {value}' },
  bodyLevel: { zh: '应用单位：{value}', en: 'Put to use by: {value}' },
  influence: { zh: '影响范围：{value}', en: 'Influence: {value}' },
  degree: { zh: '学位：{value}', en: 'Degree: {value}' },
  qualification: { zh: '学历：{value}', en: 'Qualification: {value}' },
  honourLevel: { zh: '荣誉级别：{value}', en: 'Level of the honour: {value}' },
  appraisalGrade: { zh: '考核等次：{value}', en: 'Grade of the appraisal: {value}' },
};

interface SideWords {
  readonly at: Label;
  readonly below: Label;
}

/** On a ladder: `value` is the step asked for, `beside` the one below it. */
const onLadder: SideWords = {
  at: { zh: '恰为{value}', en: 'just {value}' },
  below: { zh: '只到{beside}', en: 'only {beside}' },
};
const offLadder: Label = { zh: '没有', en: 'none at all' };

const numbers: Readonly<Partial<Record<SlotKind, SideWords>>> = {
  years: { at: { zh: '满{value}当日', en: 'the very day' }, below: { zh: '差一天', en: 'the day before' } },
  authorRank: {
    at: { zh: '恰为第{number}名', en: 'place {number}' },
    below: { zh: '第{beside}名', en: 'place {beside}' },
  },
  prizeGrade: {
    at: { zh: '恰为{number}等奖', en: 'grade {number}' },
    below: { zh: '{beside}等奖', en: 'grade {beside}' },
  },
};
const counted: SideWords = {
  at: { zh: '恰好{value}', en: 'just {value}' },
  below: { zh: '只有{besideWithUnit}', en: 'only {besideWithUnit}' },
};
const capped: SideWords = {
  at: { zh: '计满{value}', en: '{value} counted' },
  below: { zh: '多出的不计', en: 'what is beyond it does not count' },
};
const working: SideWords = {
  at: { zh: '截止日在岗', en: 'working on the cut-off date' },
  below: { zh: '截止日不在岗', en: 'not working on the cut-off date' },
};
const whole: SideWords = {
  at: { zh: '具备本款', en: 'meets the clause' },
  below: { zh: '不具备本款', en: 'does not meet it' },
};

/** A threshold and its two sides, as a page lists them. */
export function wordThreshold(threshold: Threshold, content: PolicyContent, language: Language): ThresholdWords {
  const slot = slotInWords(threshold, content, language);
  if (!slot)
    return {
      threshold: { zh: '本款', en: 'The clause' }[language],
      at: whole.at[language],
      below: whole.below[language],
    };
  const isMaximum = slot.path.endsWith('maximum');
  const beside = stepped({ ...slot, isMaximum }, 'looser');
  const words = sidesOf(slot, isMaximum);
  const value = slot.label + slot.unit;
  const parts = { value, number: String(slot.value), ...besideWords(slot, beside, language) };
  const missing = ladderOf(slot.kind) !== null && beside === null;
  const title = isMaximum ? { zh: '至多计{value}', en: 'At most {value}' } : titles[slot.kind];
  return {
    threshold: slot.kind === 'years' && slot.value === 0 ? worksIn[language] : filled(title[language], parts),
    at: filled(words.at[language], parts),
    below: missing || beside === 0 ? offLadder[language] : filled(words.below[language], parts),
  };
}

const worksIn: Label = { zh: '从事本专业技术工作', en: 'Works in the profession' };

function sidesOf({ kind, value }: Slot, isMaximum: boolean): SideWords {
  if (isMaximum) return capped;
  if (kind === 'years' && value === 0) return working;
  return numbers[kind] ?? (ladderOf(kind) ? onLadder : counted);
}

function besideWords(slot: Slot, beside: number | string | null, language: Language): Record<string, string> {
  const ladder = ladderOf(slot.kind);
  const label = beside === null ? '' : ladder ? labelOf(ladder, String(beside), language) : String(beside);
  const noun = slot.unit.trim().replace(/s$/, '');
  const unit = language === 'zh' || noun === '' ? slot.unit : ` ${plural(noun, Number(beside))}`;
  return { beside: label, besideWithUnit: `${label}${unit}` };
}

function filled(template: string, parts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}

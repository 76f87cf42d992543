import type { Language } from '../vocabulary';

/** What replay can find. The words say what is so; what to do stands in docs/operations.md. */
export const replayFindings = {
  // an edition
  'snapshot-altered': {
    zh: '版次快照已被改动：按其内容算出的指纹不是所存的指纹',
    en: 'The snapshot of the edition was altered: its content does not give the stored hash',
  },
  'snapshot-unreadable': {
    zh: '现在的程序无法读取版次快照：其中有不合规格之处，依据该版次的结论不能核验',
    en: 'Today’s program cannot read the snapshot of the edition: it has no known shape, and verdicts under it cannot be repeated',
  },
  'rows-altered': {
    zh: '已冻结版次的条文与快照不一致',
    en: 'The rows of the frozen edition differ from its snapshot',
  },
  'hash-replaced': {
    zh: '版次指纹与批准时记入审计记录的不一致，或审计记录中已没有',
    en: 'The hash of the edition is not the one that the trail kept when it was approved, or the trail has none any more',
  },
  // a row of any kind
  'row-gone': {
    zh: '审计记录中有，表中已没有：被人删去',
    en: 'The trail has it and the table does not: it was deleted',
  },
  'told-otherwise': {
    zh: '与审计记录最后所记的不一致',
    en: 'It is not what the trail last told of it',
  },
  'never-told': {
    zh: '审计记录中从未有过：不是经系统录入的',
    en: 'The trail has never told of it: it was not entered through the system',
  },
  // a stored verdict
  'snapshot-missing': {
    zh: '结论所依据的版次快照不存在或无法读取，不能核验',
    en: 'The snapshot that the verdict rests on is gone or cannot be read: it cannot be repeated',
  },
  'not-sealed': { zh: '结论没有封签', en: 'The verdict has no seal' },
  'seal-broken': {
    zh: '封签不符：申报材料、结论或其依据在封存后被改动',
    en: 'The seal is broken: the dossier, the verdict or what it rests on was altered after it was sealed',
  },
  'seal-not-keyed': {
    zh: '封签不是用密钥做的：任何人都能做出这样的封签',
    en: 'The seal was not made with a key: anybody can make such a one',
  },
  'seal-key-unknown': {
    zh: '封签所用的密钥不在 SEAL_KEYS 之中，无法核对',
    en: 'The seal was made with a key that is not among SEAL_KEYS: it cannot be checked',
  },
  'dossier-unreadable': {
    zh: '申报材料不合规格，无法核验',
    en: 'The dossier has no known shape and cannot be assessed',
  },
  'verdict-differs': {
    zh: '按原版次和截止日重新审查，结论与所存的不同',
    en: 'Assessed again by its own edition and day, the verdict is another than the stored one',
  },
  'assessed-otherwise': {
    zh: '所存结论完好；现在的程序按同一版次和截止日审出不同的结论',
    en: 'The stored verdict is intact; today’s program assesses otherwise by the same edition and day',
  },
  'columns-differ': { zh: '列表所用的字段与结论不一致', en: 'Columns of the grid differ from the verdict' },
  'facts-differ': {
    zh: '供影响模拟用的摘要与申报材料不一致，模拟结果会受影响；结论不依据它',
    en: 'What was extracted for simulations differs from the dossier: simulations go wrong by it, verdicts do not rest on it',
  },
  'trail-missing': { zh: '审计记录中没有这份结论的封签', en: 'The trail has no seal of this verdict' },
  'trail-differs': {
    zh: '审计记录最后留存的封签不是现在的封签',
    en: 'The last seal that the trail keeps is another than the stored one',
  },
  'trail-broken': {
    zh: '审计记录前后不衔接：曾有未经系统的改动，或有记录被删去',
    en: 'The trail does not join up: something was changed outside of the system, or an entry was removed',
  },
  // the database
  'guard-off': {
    zh: '数据库中防止改动的触发器已停用、被删除或被改写',
    en: 'A trigger of the database that refuses alterations is disabled, gone or rewritten',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type ReplayCode = keyof typeof replayFindings;

/** Something that is not as it was: `members` are the paths, columns or triggers that differ, where there are any. */
export interface Difference {
  readonly code: ReplayCode;
  readonly members: readonly string[];
}

/** A difference in words, with its members. */
export function wordDifference({ code, members }: Difference, language: Language): string {
  const [open, close, comma] = language === 'zh' ? ['（', '）', '、'] : [' (', ')', ', '];
  return members.length === 0
    ? replayFindings[code][language]
    : `${replayFindings[code][language]}${open}${members.join(comma)}${close}`;
}

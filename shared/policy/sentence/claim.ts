import { honourLevels, roles, type Label, type Language } from '../../vocabulary';
import type { RuleOf } from '../rule';
import { compose, joined, numberSlot, stepSlot, type Sentence } from './segments';

type Honour = NonNullable<RuleOf<'claim'>['honour']>;

/** 业绩主张 in words. */
export function claimSentence(rule: RuleOf<'claim'>, language: Language): Sentence {
  const parts = [
    claimedSentence(rule.role, language),
    rule.honour ? honourSentence(rule.honour, language) : [],
    [{ text: judged[rule.judgement][language] }],
  ];
  return joined(parts, language === 'zh' ? '，' : '; ');
}

/** What has to be claimed, and in which role. */
export function claimedSentence(role: RuleOf<'claim'>['role'], language: Language): Sentence {
  if (!role) return [{ text: language === 'zh' ? '本款所列业绩' : 'what this clause asks for' }];
  const step = stepSlot(roles, { path: 'role', kind: 'role', value: role }, language);
  return compose(language === 'zh' ? '本款所列业绩（承担角色：{step}）' : 'what this clause asks for (role: {step})', {
    step,
  });
}

/** 表彰、竞赛 */
export function honourSentence(honour: Honour, language: Language): Sentence {
  const slot = { path: 'honour.level', kind: 'honourLevel', value: honour.level } as const;
  const step = stepSlot(honourLevels, slot, language);
  const said = compose(honours[honour.kind][language], { step, collective: collective[honour.collective][language] });
  return joined([said, ...prizeParts(honour, language)], language === 'zh' ? '，' : ', ');
}

/** 等级和获奖人排名, where they are asked for. */
function prizeParts({ grade, place }: Honour, language: Language): Sentence[] {
  const zh = language === 'zh';
  const parts: Sentence[] = [];
  if (grade !== undefined) {
    const slot = { path: 'honour.grade', kind: 'prizeGrade', value: grade } as const;
    const step = numberSlot(slot, { zh: '等', en: '' }, language);
    parts.push(compose(zh ? '{step}奖及以上' : 'grade {step} or higher', { step }));
  }
  if (place !== undefined) {
    const slot = { path: 'honour.place', kind: 'authorRank', value: place } as const;
    const rank = numberSlot(slot, { zh: '名', en: '' }, language);
    parts.push(compose(zh ? '排名前{rank}' : 'place {rank} or before', { rank }));
  }
  return parts;
}

const honours: Readonly<Record<Honour['kind'], Label>> = {
  commendation: { zh: '{step}表彰（{collective}）', en: 'a commendation ({step}; {collective})' },
  competition: { zh: '{step}竞赛获奖（{collective}）', en: 'a prize in a competition ({step}; {collective})' },
  prize: { zh: '{step}成果奖（{collective}）', en: 'a prize for results ({step}; {collective})' },
};

const collective: Readonly<Record<Honour['collective'], Label>> = {
  met: { zh: '个人、集体均可', en: 'individual or collective' },
  referred: { zh: '集体的由人工认定', en: 'a collective one is for a person to judge' },
  unmet: { zh: '限个人', en: 'individual only' },
};

const judged: Readonly<Record<RuleOf<'claim'>['judgement'], Label>> = {
  declared: { zh: '据实申报即可', en: 'as declared' },
  referred: { zh: '由人工认定', en: 'for a person to judge' },
};

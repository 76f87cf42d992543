import { z } from 'zod';
import { ClaimRule, claimedSentence, honourSentence, plainSentence } from '../../policy';
import { integer, type Language } from '../../vocabulary';
import type { Finding } from '../verdict';
import { placed, type Figure, type Telling } from './telling';

const place = integer(0, 199).nullish();
const Required = z.object({ role: ClaimRule.shape.role.nullable(), honour: ClaimRule.shape.honour.nullable() });
const Actual = z.object({ claim: place, honour: place });
type Facts = Pick<Finding, 'reason' | 'outcome' | 'required' | 'actual'>;

/** 业绩主张: what is claimed, and the honour that it needs. */
export function claimFigures(finding: Facts, telling: Telling): readonly Figure[] {
  const { role, honour } = Required.parse(finding.required);
  const held = Actual.parse(finding.actual);
  const { language } = telling;
  const claimed: Figure = {
    required: plainSentence(claimedSentence(role ?? undefined, language)),
    ...claimHeld(finding, held.claim ?? null, telling),
  };
  if (!honour) return [claimed];
  const required = plainSentence(honourSentence(honour, language));
  return [claimed, { required, ...honourHeld(finding, held.honour ?? null, telling) }];
}

function claimHeld({ reason, outcome }: Facts, claim: number | null, { language }: Telling): Omit<Figure, 'required'> {
  if (reason === 'claim-role-short') return lesserRole[language];
  if (reason === 'claim-missing' || claim === null) return nothingClaimed[language];
  const at = placed([claim], language);
  const named = language === 'zh' ? `第${at}项业绩` : `claim ${at}`;
  if (reason !== 'claim-outside-window') return { actual: named, short: null };
  const { actual, short } = outsideWindow[language];
  return { actual: `${named}${actual}`, short: outcome === 'unmet' ? short : null };
}

type Held = Readonly<Record<Language, { readonly actual: string; readonly short: string }>>;
const lesserRole: Held = {
  zh: { actual: '已填写，承担角色不足', short: '符合要求的承担角色' },
  en: { actual: 'claimed in a lesser role', short: 'the role asked for' },
};
const nothingClaimed: Held = {
  zh: { actual: '未填写', short: '本款业绩' },
  en: { actual: 'nothing claimed', short: 'the claim' },
};
const outsideWindow: Held = {
  zh: { actual: '，在规定期间之外', short: '规定期间内的业绩' },
  en: { actual: ', outside the period that counts', short: 'a claim within the period that counts' },
};

function honourHeld(
  { reason, outcome }: Facts,
  honour: number | null,
  { language }: Telling,
): Omit<Figure, 'required'> {
  const zh = language === 'zh';
  if (honour === null)
    return { actual: zh ? '没有符合的荣誉' : 'no honour that fits', short: zh ? '符合的荣誉' : 'an honour that fits' };
  const at = placed([honour], language);
  if (reason !== 'honour-collective') return { actual: zh ? `第${at}项荣誉` : `honour ${at}`, short: null };
  return {
    actual: zh ? `第${at}项荣誉，授予集体` : `honour ${at}, given to a group`,
    short: outcome === 'unmet' ? (zh ? '授予个人的荣誉' : 'an individual honour') : null,
  };
}

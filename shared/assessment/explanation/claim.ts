import { z } from 'zod';
import { ClaimRule, claimedSentence, honourSentence, plainSentence } from '../../policy';
import { integer } from '../../vocabulary';
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
  const zh = language === 'zh';
  const at = claim === null ? '' : placed([claim], language);
  if (reason === 'claim-role-short')
    return {
      actual: zh ? '已填写，承担角色不足' : 'claimed in a lesser role',
      short: zh ? '符合要求的承担角色' : 'the role asked for',
    };
  if (reason === 'claim-missing' || claim === null)
    return { actual: zh ? '未填写' : 'nothing claimed', short: zh ? '本款业绩' : 'the claim' };
  if (reason !== 'claim-outside-window') return { actual: zh ? `第${at}项业绩` : `claim ${at}`, short: null };
  const shortfall = zh ? '规定期间内的业绩' : 'a claim within the period that counts';
  return {
    actual: zh ? `第${at}项业绩，在规定期间之外` : `claim ${at}, outside the period that counts`,
    short: outcome === 'unmet' ? shortfall : null,
  };
}

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

import { z } from 'zod';
import {
  AppraisalsRule,
  CertificateRule,
  RecommendationRule,
  appraisalsSentence,
  certificateSentence,
  plainSentence,
  recommendationSentence,
} from '../../policy';
import { calendarYear, integer, list } from '../../vocabulary';
import type { Finding } from '../verdict';
import { placed, type Figure, type Telling } from './telling';

type Facts = Pick<Finding, 'reason' | 'outcome' | 'required' | 'actual'>;
const Years = z.object({ from: calendarYear(), to: calendarYear(), missing: list(calendarYear()) });
const Held = z.object({ certificate: integer(0, 199).nullish() });
const Recommended = z.object({ recommendations: list(integer(0, 199)) });

/** 年度考核: the years that lack the grade. */
export function appraisalsFigures({ required, actual }: Facts, { language }: Telling): readonly Figure[] {
  const zh = language === 'zh';
  const { from, to, missing } = Years.parse(actual);
  const asked = plainSentence(appraisalsSentence(AppraisalsRule.omit({ kind: true }).parse(required), language));
  const years = missing.join(zh ? '、' : ', ');
  const span = from === to ? String(to) : `${from}–${to}`;
  const good = zh ? `${span}年度均已达到` : `reached in ${span}`;
  const lacking = zh
    ? `${span}年度中，${years}年度未达到或未填写`
    : `of ${span}, not reached or not entered in ${years}`;
  return [
    {
      required: asked,
      actual: missing.length === 0 ? good : lacking,
      short: missing.length === 0 ? null : zh ? `${years}年度的考核结果` : `the appraisal of ${years}`,
    },
  ];
}

/** 证书: which one is held, or was. */
export function certificateFigures({ reason, required, actual }: Facts, { language }: Telling): readonly Figure[] {
  const zh = language === 'zh';
  const { certificate } = Held.parse(actual);
  const asked = plainSentence(certificateSentence(CertificateRule.omit({ kind: true }).parse(required), language));
  if (certificate === null || certificate === undefined)
    return [
      {
        required: asked,
        actual: zh ? '没有这种证书' : 'no such certificate',
        short: zh ? '该证书' : 'the certificate',
      },
    ];
  const at = placed([certificate], language);
  const expired = reason === 'certificate-expired';
  return [
    {
      required: asked,
      actual: zh ? `第${at}项证书${expired ? '，已过有效期' : ''}` : `certificate ${at}${expired ? ', expired' : ''}`,
      short: expired ? (zh ? '在有效期内的证书' : 'a certificate that is still valid') : null,
    },
  ];
}

/** 同行推荐: how many there are. */
export function recommendationFigures({ required, actual }: Facts, { language }: Telling): readonly Figure[] {
  const rule = RecommendationRule.omit({ kind: true }).parse(required);
  const { recommendations } = Recommended.parse(actual);
  const missing = Math.max(0, rule.count - recommendations.length);
  return [
    {
      required: plainSentence(recommendationSentence(rule, language)),
      actual: people(recommendations.length, language),
      short: missing > 0 ? people(missing, language) : null,
    },
  ];
}

function people(count: number, language: Telling['language']): string {
  if (language === 'zh') return `${count}名`;
  return count === 1 ? '1 person' : `${count} people`;
}

import type { Label } from '../../vocabulary';
import type { Warning, WarningCode } from '../verdict';
import { fill, type Telling } from './telling';

/** 提示 in words; `{place}` is the item that it is about, as people count. */
export function warningWords({ code, path }: Warning, { content, language }: Telling): string {
  const place = /\[(\d+)\]/.exec(path)?.[1];
  return fill(warnings[code][language], {
    place: place === undefined ? '' : Number(place) + 1,
    years: content.options.recentYears,
  });
}

const warnings: Readonly<Record<WarningCode, Label>> = {
  'duplicate-output': {
    zh: '第{place}项成果与另一项种类、名称相同，两项按一项计；不是同一成果的，请写全名称以示区别。',
    en: 'Output {place} is of the same kind and name as another, so the two count as one; if they differ, give their full names.',
  },
  'duplicate-recommendation': {
    zh: '第{place}项推荐与另一项的推荐人姓名相同，两项按一人计；不是同一人的，请在姓名中注明以示区别。',
    en: 'Recommendation {place} is by a person of the same name as another, so the two count as one; if they are two people, tell them apart in their names.',
  },
  'no-recent-output': {
    zh: '计入的成果都早于截止日前{years}年；申报以近{years}年的成果为重点，有近年成果的，请补充。',
    en: 'Every output that counts is older than {years} years; recent ones weigh most, so add those of the last {years} years.',
  },
  'ruling-ignored': {
    zh: '第{place}项人工认定所指的款不是待人工认定，该认定不起作用。',
    en: 'Ruling {place} is on a clause that is not referred, so it has no effect.',
  },
  'title-already-held': {
    zh: '第{place}项职称已达到或高于所申报的层级，请核对申报层级。',
    en: 'Title {place} is already at or above the level applied for; check the level.',
  },
  'other-direction': {
    zh: '业绩条件由另一专业方向的条款得出；请核对所申报的方向。',
    en: 'The performance requirement rests on a clause of the other direction; check the direction applied for.',
  },
  'claim-outside-window': {
    zh: '第{place}项业绩全部在规定期间之外；起止日期有误的，请更正。',
    en: 'Claim {place} lies wholly outside the period that counts; correct its dates if they are wrong.',
  },
};

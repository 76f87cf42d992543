import type { Finding } from '../verdict';
import type { Figure, Telling } from './telling';

/** 按规定破格: applied for or not. */
export function exceptionalFigures({ reason }: Pick<Finding, 'reason'>, { language }: Telling): readonly Figure[] {
  const requested = reason !== 'exceptional-not-requested';
  return language === 'zh'
    ? [
        {
          required: '申请破格并说明理由',
          actual: requested ? '已申请' : '未申请',
          short: requested ? null : '破格申请',
        },
      ]
    : [
        {
          required: 'an exceptional application with its reasons',
          actual: requested ? 'applied for' : 'not applied for',
          short: requested ? null : 'the exceptional application',
        },
      ];
}

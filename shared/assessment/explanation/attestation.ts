import type { Finding } from '../verdict';
import type { Figure, Telling } from './telling';

/** 本人声明具备: declared or not. */
export function attestationFigures({ reason }: Pick<Finding, 'reason'>, { language }: Telling): readonly Figure[] {
  const attested = reason === 'attested';
  return language === 'zh'
    ? [{ required: '声明具备本款条件', actual: attested ? '已声明' : '未声明', short: attested ? null : '本人声明' }]
    : [
        {
          required: 'a declaration that the condition is fulfilled',
          actual: attested ? 'declared' : 'not declared',
          short: attested ? null : 'the declaration',
        },
      ];
}

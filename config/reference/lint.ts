import { lintWords } from '../../shared/lint';
import { page, table } from './markdown';

const severities = {
  error: '错误 · Errors',
  warning: '提醒 · Warnings',
  note: '说明 · Notes',
} as const;

/** docs/reference/lint.md: everything that the lint can find in an edition. */
export function lintPage(): string {
  const parts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const rows = Object.entries(lintWords)
      .filter(([, words]) => words.severity === severity)
      .map(([code, { zh, en }]) => [`\`${code}\``, zh, en]);
    return [`## ${severities[severity]}`, table(['code', '中文', 'English'], rows)];
  });
  return page('政策检查 · Findings of the lint', '`shared/lint/words.ts`', [explanation, ...parts]);
}

const explanation = `草稿有错误时不能施行；提醒和说明不妨碍施行。
A draft with an error cannot take effect; warnings and notes do not stand in its way.`;

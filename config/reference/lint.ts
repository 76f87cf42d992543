import { lintWords } from '../../shared/lint';
import { page, table } from './markdown';

const severities = {
  error: '错误 · Errors',
  warning: '提醒 · Warnings',
} as const;

/** docs/reference/lint.md: everything that the lint can find in an edition. */
export function lintPage(): string {
  const parts = (['error', 'warning'] as const).flatMap((severity) => {
    const rows = Object.entries(lintWords)
      .filter(([, words]) => words.severity === severity)
      .map(([code, { zh, en }]) => [`\`${code}\``, zh, en]);
    return [`## ${severities[severity]}`, table(['code', '中文', 'English'], rows)];
  });
  return page('政策检查 · Findings of the lint', '`shared/lint/words.ts`', [explanation, ...parts]);
}

const explanation = `草稿有错误时不能施行；提醒不妨碍施行。
A draft with an error cannot take effect; a warning does not stand in its way.`;

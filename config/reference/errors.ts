import { catalogue } from '../../shared/errors';
import { codes, page, table } from './markdown';

/** docs/reference/errors.md: every refusal of the catalogue, by HTTP status. */
export function errorsPage(): string {
  const entries = Object.entries(catalogue);
  const statuses = [...new Set(entries.map(([, { status }]) => status))].sort((a, b) => a - b);
  const parts = statuses.flatMap((status) => {
    const rows = entries
      .filter(([, entry]) => entry.status === status)
      .map(([code, { zh, en }]) => [`\`${code}\``, zh, en, codes(slotsOf(zh))]);
    return [`## ${status}`, table(['code', '中文', 'English', 'params'], rows)];
  });
  return page('错误码 · Refusals', '`shared/errors/catalogue.ts`', [explanation, ...parts]);
}

const explanation = `每个错误有固定的代码（\`code\`）、完整的路径（\`path\`）和参数（\`params\`）；文字按 \`Accept-Language\` 用中文或英文。一次请求的所有错误一并列出，回答的 HTTP 状态取第一个错误的状态。
Every refusal has a fixed \`code\`, a full \`path\` and its \`params\`; its words are Chinese or English by \`Accept-Language\`. All refusals of a request are listed at once, and the answer has the status of the first.`;

function slotsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? '');
}

import * as vocabulary from '../../shared/vocabulary';
import { page, table } from './markdown';

/** docs/reference/glossary.md: every closed list of codes with its words. */
export function glossaryPage(): string {
  // A compiler may lay out a module's exports in any order: they are put into that of their names.
  const lists = Object.entries<unknown>(vocabulary)
    .flatMap(([key, value]) => (isTerms(value) ? [{ key, terms: value }] : []))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const parts = lists.flatMap(({ key, terms: { name, codes, labels } }) => [
    `## ${name.zh} · ${name.en} (\`${key}\`)`,
    table(
      ['code', '中文', 'English'],
      codes.map((code) => [`\`${code}\``, labels[code]?.zh ?? '', labels[code]?.en ?? '']),
    ),
  ]);
  return page('词汇表 · Glossary', '`shared/vocabulary/`', [explanation, ...parts]);
}

const explanation = `接口、存储和代码用同一个代码；凡有高低之分的，自低至高排列。
The API, the database and the source use the same code; where the steps are ranked, they stand from the lowest to the highest.`;

function isTerms(value: unknown): value is vocabulary.Terms<string> {
  return typeof value === 'object' && value !== null && 'codes' in value && 'labels' in value && 'name' in value;
}

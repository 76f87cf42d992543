import { chineseNumber, type PolicyContent } from '../../../../shared/policy';

/**
 * The number that the document prints before an item (GB/T 9704: 一、（一）1.（1）); null before a sole clause, which is
 * printed without one.
 */
export function printedNumber(code: string, content: PolicyContent): string | null {
  if (isSole(code, content)) return null;
  const places = code.split('.');
  const last = Number(places.at(-1));
  if (places.length === 2) return `（${chineseNumber(last)}）`;
  return places.length === 3 ? `${last}.` : `（${last}）`;
}

/** The numbers before a requirement's heading: 3.1.2 is （一）2. */
export function printedHeading(code: string): string {
  const [, section, ...rest] = code.split('.').map(Number);
  return `${section === undefined ? '' : `（${chineseNumber(section)}）`}${rest.map((place) => `${place}.`).join('')}`;
}

function isSole(code: string, { requirements }: PolicyContent): boolean {
  return requirements.some(({ code: own, criteria, categories }) => {
    const items = [...criteria, ...categories];
    return code === `${own}.1` && items.length === 1 && items[0]?.code === code;
  });
}

/**
 * The number that a level's heading is printed with, as its clauses have it; one without clauses takes its place among
 * the levels.
 */
export function levelNumber(code: string, { levels, requirements }: PolicyContent): number {
  const [first] = requirements.filter(({ level }) => level === code).map((row) => Number(row.code.split('.')[0]));
  const inOrder = [...levels].sort((a, b) => a.rank - b.rank);
  return first ?? inOrder.findIndex((level) => level.code === code) + 1;
}

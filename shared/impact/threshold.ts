import { refusal, type Refusal } from '../errors';
import { PolicyContent, thresholdsOf, type PolicyOptions, type Slot, type Threshold } from '../policy';
import { itemPath, memberPath, stepsOf, valueAt, withValueAt } from '../vocabulary';

/** What a number counts, and so in which steps it is tried. */
export type NumberKind = Slot['kind'] | 'days';

/** 门槛数：a number of an edition on which verdicts turn. */
export interface DecidingNumber {
  /**
   * Where it stands, by the codes of its clause or kind and its place within:
   * `requirements[3.1.2].criteria[3.1.2.3].rule.clocks[0].years`. It leads to the same number wherever the rows stand.
   */
  readonly path: string;
  /** The same by places alone, in the content as it stands. */
  readonly at: string;
  readonly kind: NumberKind;
  readonly value: number;
  /** The levels that it can bear on. */
  readonly levels: readonly string[];
  /** What it stands in: a clause, or an option of the edition. */
  readonly of: Threshold | DecidingOption;
}

/** 判定口径中的数，such as the years that a penalty adds. */
export type DecidingOption =
  | { readonly row: 'option'; readonly name: 'monthDays' }
  | { readonly row: 'option'; readonly name: 'penaltyYears'; readonly item: Item<'penaltyYears'> }
  | { readonly row: 'option'; readonly name: 'equivalentTitles'; readonly item: Item<'equivalentTitles'> };
type Item<Name extends 'penaltyYears' | 'equivalentTitles'> = NonNullable<PolicyOptions[Name]>[number];

/** Every number of an edition that decides, in the order of the document; the options, which bear on all levels, at its end. */
export function decidingNumbers(content: PolicyContent): DecidingNumber[] {
  const ofClauses = thresholdsOf(content).flatMap((threshold) => {
    const { slot, within, level } = threshold;
    if (slot === null || typeof slot.value !== 'number') return [];
    return [{ at: memberPath(within, slot.path), kind: slot.kind, value: slot.value, levels: [level], of: threshold }];
  });
  return [...ofClauses, ...optionNumbers(content)].map((number) => ({ ...number, path: byCodes(content, number.at) }));
}

/** `recentYears` only warns, and the procedure begins where eligibility ends. */
function optionNumbers({ options, levels }: PolicyContent): Omit<DecidingNumber, 'path'>[] {
  const { monthDays, penaltyYears = [], equivalentTitles = [] } = options;
  const ofAll = levels.map(({ code }) => code);
  const inYears = (of: Exclude<DecidingOption, { name: 'monthDays' }>, place: number) => ({
    at: `options.${of.name}[${place}].years`,
    kind: 'years' as const,
    value: of.item.years,
    levels: ofAll,
    of,
  });
  return [
    {
      at: 'options.monthDays',
      kind: 'days',
      value: monthDays,
      levels: ofAll,
      of: { row: 'option', name: 'monthDays' },
    },
    ...penaltyYears.map((item, place) => inYears({ row: 'option', name: 'penaltyYears', item }, place)),
    ...equivalentTitles.map((item, place) => inYears({ row: 'option', name: 'equivalentTitles', item }, place)),
  ];
}

/** The number that a path by codes leads to; null where none that decides stands there. */
export function numberAt(content: PolicyContent, path: string): DecidingNumber | null {
  return decidingNumbers(content).find((number) => number.path === path) ?? null;
}

/** The edition with another value of a number; null where the edition cannot hold it. */
export function withNumber(content: PolicyContent, { at }: DecidingNumber, value: number): PolicyContent | null {
  const parsed = PolicyContent.safeParse(withValueAt(content, at, value));
  return parsed.success ? parsed.data : null;
}

/** One number with its other values, and the edition with each of them. */
export interface Exploration {
  readonly number: DecidingNumber;
  readonly variants: readonly PolicyContent[];
}

/** What is to be explored in an edition; or why it cannot be: the number decides nothing, or cannot take a value. */
export function explorationOf(
  content: PolicyContent,
  { path, values }: { readonly path: string; readonly values: readonly number[] },
): Exploration | { readonly refusals: readonly [Refusal, ...Refusal[]] } {
  const number = numberAt(content, path);
  if (number === null) return { refusals: [refusal('threshold.no-number', { path }, 'path')] };
  const tried = values.map((value) => ({ value, variant: withNumber(content, number, value) }));
  const [first, ...others] = tried.flatMap(({ value, variant }, place) =>
    variant === null ? [refusal('threshold.out-of-range', { value }, `values[${place}]`)] : [],
  );
  if (first) return { refusals: [first, ...others] };
  return { number, variants: tried.flatMap(({ variant }) => (variant === null ? [] : [variant])) };
}

/** A path by places as one by codes, in those lists whose items have any. */
function byCodes(content: PolicyContent, at: string): string {
  const start: { readonly value: unknown; readonly path: string } = { value: content, path: '' };
  return stepsOf(at).reduce(
    ({ value, path }, { name, inList }) => ({
      value: valueAt(value, name),
      path: inList ? itemPath(path, keyIn(value, Number(name))) : memberPath(path, name),
    }),
    start,
  ).path;
}

/** What an item of a list is known by: its code, and its place among its like where a code repeats; without one, its place. */
function keyIn(list: unknown, place: number): string {
  const codes = Array.isArray(list) ? list.map(codeOf) : [];
  const code = codes[place] ?? null;
  if (code === null) return String(place);
  const nth = codes.slice(0, place + 1).filter((other) => other === code).length;
  return nth === 1 ? code : `${code}#${nth}`;
}

function codeOf(item: unknown): string | null {
  const found = ['code', 'kind', 'certificate'].map((name) => valueAt(item, name)).find((code) => code !== undefined);
  return typeof found === 'string' ? found : null;
}

import type { RequirementContent } from '../policy';
import { leastCounted, minimumOf } from './reach';

type Counting = Pick<RequirementContent, 'mode' | 'minimum' | 'minimumFor' | 'categories' | 'groups'>;

/** A number of outputs that the minima of the categories and groups already come to, for whomever it is meant. */
export interface ImpliedMinimum {
  /** Where it stands in the requirement. */
  readonly path: string;
  readonly minimum: number;
  /** What they come to, where each group asks for what it asks at the least. */
  readonly sum: number;
}

/**
 * 各类最低项数合计已达到的最低项数: numbers of a requirement that decide of no applicant, because whoever has what its
 * categories and groups ask for has so many, of whichever kinds. One less would say the same. Where no one applicant is
 * asked the least by every group, a number that decides nothing may be missing here.
 */
export function impliedMinimums(requirement: Counting): ImpliedMinimum[] {
  const { mode, minimum, minimumFor = [] } = requirement;
  if (mode !== 'countOutputs') return [];
  const numbers = [
    { path: 'minimum', kind: null, minimum },
    ...minimumFor.map((one, index) => ({ path: `minimumFor[${index}].minimum`, ...one })),
  ];
  return numbers.flatMap(({ path, kind, minimum: number }) => {
    if (number === null || number === 0) return [];
    const sum = leastCounted(requirement, kind === null ? [] : [kind], othersUnder(requirement, kind));
    return sum >= number ? [{ path, minimum: number, sum }] : [];
  });
}

/** The kinds that an applicant for whom a number counts may be of as well: of other numbers set for them, none is lower. */
function othersUnder(requirement: Counting, kind: string | null): string[] {
  const { minimumFor = [], groups = [] } = requirement;
  const own = kind === null ? null : minimumOf(requirement, [kind]);
  const grouped = groups.flatMap((group) => (group.minimumFor ?? []).map((one) => one.kind));
  return [...new Set(grouped)].filter((other) => {
    const exceptions = minimumFor.filter((one) => one.kind === other);
    return exceptions.every((one) => own !== null && one.minimum >= own);
  });
}

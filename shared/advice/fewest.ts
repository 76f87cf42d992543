import type { Asked, Given } from './asked';
import { distinct, type Change, type ChangeOf } from './change';
import { bySize, findingOf, sizeOf, type Option } from './options';
import type { Step } from './steps';

/** What is asked for by number. */
type Counted = ChangeOf<'recommendation' | 'outputs'>;

/**
 * 兼计：the steps without the recommendations and the outputs of clauses that others make needless. A recommendation by a
 * higher rank is one by a lower rank too, and an output of one clause may fit another. Only what is to be done whatever
 * is chosen makes others needless.
 */
export function withFewest(asked: Asked, given: Given, steps: readonly Step[]): readonly Step[] {
  const certain = steps.filter(({ choose, of }) => of.length === choose).flatMap(({ of }) => of);
  const fewest = fewestOf(asked, given, { options: certain, besides: [] });
  const besides = fewest.flatMap(({ changes }) => changes).filter(isSure);
  return steps.flatMap((step) =>
    withOptions(
      step,
      step.of.map((option) => {
        const place = certain.indexOf(option);
        const alone = { options: [option], besides };
        return (place < 0 ? fewestOf(asked, given, alone)[0] : fewest[place]) ?? option;
      }),
    ),
  );
}

/** Options of which all are taken, and what is sure to be done besides. */
interface Taken {
  readonly options: readonly Option[];
  readonly besides: readonly Change[];
}

/** The options with the fewest recommendations and outputs with which each still brings its clauses, and no later. */
export function fewestOf(asked: Asked, given: Given, { options, besides }: Taken): readonly Option[] {
  const allOf = (some: readonly Option[]) => distinct([...besides, ...some.flatMap(({ changes }) => changes)]);
  const areBrought = (tried: readonly Option[]) => {
    const sure = allOf(tried).filter(isSure);
    return tried.every((option, place) => option === options[place] || isBrought(asked, given, { option, sure }));
  };
  return allOf(options)
    .filter((change): change is Counted => isCounted(change) && isOfCriterion(asked, change))
    .reduce((before, one) => {
      const size = sizeOf({ changes: allOf(before) });
      const fewer = Array.from({ length: one.count }, (_, count) =>
        before.map((option) => recounted(option, one, count)),
      );
      return fewer.find((tried) => sizeOf({ changes: allOf(tried) }) < size && areBrought(tried)) ?? before;
    }, options);
}

function isBrought(
  asked: Asked,
  given: Given,
  { option, sure }: { readonly option: Option; readonly sure: readonly Change[] },
): boolean {
  return option.clauses.every((clause) => {
    const own = option.changes.filter((change) => !isCounted(change) || change.clause === clause);
    const found = findingOf(asked, given, { clause, changes: distinct([...sure, ...own]) });
    const from = found?.eligibleFrom ?? null;
    return from !== null && from <= option.from;
  });
}

function isCounted(change: Change): change is Counted {
  return change.kind === 'recommendation' || change.kind === 'outputs';
}

/** Whether it serves others however it is made: of outputs that may be of several kinds one is tried, and another comes. */
function isSure(change: Change): boolean {
  return change.kind === 'recommendation' || (change.kind === 'outputs' && change.match.kinds.length === 1);
}

/** A category has enough before its requirement has: of its finding nothing follows. */
function isOfCriterion({ content }: Asked, { clause }: Change): boolean {
  return content.requirements.some(({ criteria }) => criteria.some(({ code }) => code === clause));
}

/** An option that asks for another number of the same; none of them are no change. */
function recounted(option: Option, one: Counted, count: number): Option {
  const isSame = (change: Change) => distinct([one, change]).length === 1;
  if (!option.changes.some(isSame)) return option;
  const changes = option.changes.flatMap((change) => {
    if (!isSame(change)) return [change];
    return count === 0 ? [] : [{ ...change, count }];
  });
  return { ...option, changes };
}

/** A step with lighter options; what asks for nothing any more need not be taken. */
function withOptions(step: Step, of: readonly Option[]): readonly Step[] {
  const isAsBefore = (option: Option, place: number) => option === step.of[place];
  if (of.every(isAsBefore)) return [step];
  const open = of.filter((option, place) => isAsBefore(option, place) || option.changes.length > 0);
  const choose = step.choose - (of.length - open.length);
  return choose > 0 ? [{ ...step, choose, of: open.sort(bySize) }] : [];
}

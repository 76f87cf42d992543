import type { Asked, Given } from './asked';
import { distinct, type Change, type ChangeOf } from './change';
import { bySize, findingOf, sizeOf, type Option } from './options';
import type { Step } from './steps';

/**
 * 推荐兼计：the steps without the recommendations that others make needless, as one by a higher rank is one by a lower rank
 * too, and those of one clause may be those of another. Only what is to be done whatever is chosen makes others needless.
 */
export function withFewestRecommendations(asked: Asked, given: Given, steps: readonly Step[]): readonly Step[] {
  const certain = steps.filter(({ choose, of }) => of.length === choose).flatMap(({ of }) => of);
  const fewest = fewestRecommendations(asked, given, { options: certain, besides: [] });
  const besides = fewest.flatMap(({ changes }) => changes).filter(isRecommendation);
  return steps.flatMap((step) =>
    withOptions(
      step,
      step.of.map((option) => {
        const place = certain.indexOf(option);
        const alone = { options: [option], besides };
        return (place < 0 ? fewestRecommendations(asked, given, alone)[0] : fewest[place]) ?? option;
      }),
    ),
  );
}

/** Options of which all are taken, and the recommendations that are made besides. */
interface Taken {
  readonly options: readonly Option[];
  readonly besides: readonly Change[];
}

/** The options with the fewest recommendations with which each still brings its clauses, and no later. */
export function fewestRecommendations(asked: Asked, given: Given, { options, besides }: Taken): readonly Option[] {
  const changesOf = (some: readonly Option[]) => distinct([...besides, ...some.flatMap(({ changes }) => changes)]);
  const areBrought = (tried: readonly Option[]) => {
    const changes = changesOf(tried);
    return tried.every((option, place) => option === options[place] || isBrought(asked, given, { option, changes }));
  };
  return changesOf(options)
    .filter(isRecommendation)
    .reduce((before, one) => {
      const size = sizeOf({ changes: changesOf(before) });
      const fewer = Array.from({ length: one.count }, (_, count) =>
        before.map((option) => recounted(option, one, count)),
      );
      return fewer.find((tried) => sizeOf({ changes: changesOf(tried) }) < size && areBrought(tried)) ?? before;
    }, options);
}

function isBrought(
  asked: Asked,
  given: Given,
  { option, changes }: { readonly option: Option; readonly changes: readonly Change[] },
): boolean {
  return option.clauses.every((clause) => {
    const from = findingOf(asked, given, { clause, changes })?.eligibleFrom ?? null;
    return from !== null && from <= option.from;
  });
}

/** An option that asks for another number of such recommendations; none of them are no change. */
function recounted(option: Option, { rank, count: before }: ChangeOf<'recommendation'>, count: number): Option {
  const isSuch = (change: Change) => isRecommendation(change) && change.rank === rank && change.count === before;
  if (!option.changes.some(isSuch)) return option;
  const changes = option.changes.flatMap((change) => {
    if (!isSuch(change)) return [change];
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

function isRecommendation(change: Change): change is ChangeOf<'recommendation'> {
  return change.kind === 'recommendation';
}

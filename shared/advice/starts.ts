import type { RequirementContent } from '../policy';
import { countingRequirements, outcomeOf, resultOf, verdictWith, type Asked, type Given } from './asked';
import type { Change } from './change';
import { bySize, type Option } from './options';
import { fewestOf } from './fewest';
import { optionsForItem, optionsOfSteps, stepsFor, type Step } from './steps';

/** How a way begins: what leads into the qualification or waives a requirement, and what has been changed with it. */
export interface Start {
  readonly route: string | null;
  readonly steps: readonly Step[];
  /** With the first options of each step, as of the day on which they are there. */
  readonly given: Given;
}

/**
 * Every way to begin: each item of a qualification that is not held, and of what waives it; and each of them with one
 * item or more of what waives another requirement.
 */
export function startsOf(asked: Asked, asOf: string): readonly Start[] {
  const qualification = countingRequirements(asked).find(({ section }) => section === 'qualification');
  const nothing: Given = { changes: [], asOf };
  if (!qualification || outcomeOf(asked, nothing, qualification) === 'met') {
    const { route } = verdictWith(asked, [], asOf);
    return [{ route, steps: [], given: nothing }, ...withWaivers(asked, { route: null, steps: [], given: nothing })];
  }
  const begin: Start = { route: null, steps: [], given: nothing };
  return [qualification, ...waiversOf(asked, qualification)]
    .flatMap((requirement) => startsBy(asked, begin, requirement))
    .flatMap((start) => [start, ...withWaivers(asked, start)]);
}

/** A start gone on with: each waiver of a requirement that is still lacking, and the others after it. */
function withWaivers(asked: Asked, start: Start): readonly Start[] {
  const lacking = countingRequirements(asked).filter(
    (row) => row.section !== 'qualification' && outcomeOf(asked, start.given, row) !== 'met',
  );
  const taken = start.steps.map(({ requirement }) => requirement);
  const waivers = new Set(lacking.flatMap((row) => waiversOf(asked, row)));
  return [...waivers]
    .filter(({ code }) => !taken.includes(code))
    .flatMap((waiver) => startsBy(asked, start, waiver))
    .flatMap((further) => [further, ...withWaivers(asked, further)]);
}

/** The exceptional requirements that waive one. */
function waiversOf({ content }: Asked, { code, level }: RequirementContent): readonly RequirementContent[] {
  return content.requirements.filter(
    (row) => row.level === level && row.parent === null && row.section === 'exceptional' && row.waives.includes(code),
  );
}

/** Of alternatives each item is a route by itself; else all of them together are one, named after the first. */
function startsBy(asked: Asked, before: Start, requirement: RequirementContent): readonly Start[] {
  const { code, level, criteria, mode } = requirement;
  const inside = asked.content.requirements.filter((row) => row.parent === code && row.level === level);
  const items = [...criteria, ...inside].map((item) => item.code);
  const routes =
    mode === 'any'
      ? items.map((item) => ({
          item,
          options: optionsForItem(asked, before.given, { requirement, code: item }),
        }))
      : [{ item: items[0] ?? null, options: optionsOfSteps(stepsFor(asked, before.given, requirement)) }];
  const lighter = (option: Option) => fewestOf(asked, before.given, { options: [option], besides: [] })[0] ?? option;
  return routes.flatMap(({ item, options }) =>
    togetherAndApart(requirement, options.map(lighter).sort(bySize)).flatMap((of) => {
      const [lightest] = of;
      return lightest ? [further(before, { item, lightest, step: { requirement: code, choose: 1, of } })] : [];
    }),
  );
}

/**
 * The options of an item as one step; those of a qualification also each by itself, as a title may begin the period in
 * which outputs count and an appointment to it may not.
 */
function togetherAndApart({ section }: RequirementContent, options: readonly Option[]): (readonly Option[])[] {
  const isApart = section === 'qualification' && options.length > 1;
  return [options, ...(isApart ? options.map((option) => [option]) : [])];
}

interface Further {
  readonly item: string | null;
  readonly lightest: Option;
  readonly step: Step;
}

function further({ route, steps, given }: Start, { item, lightest, step }: Further): Start {
  const changes: readonly Change[] = [...given.changes, ...lightest.changes];
  const asOf = lightest.from > given.asOf ? lightest.from : given.asOf;
  return { route: route ?? item, steps: [...steps, step], given: { changes, asOf } };
}

/** What the other direction's performance asks for, where the edition takes that as it is (option `performanceDirection`). */
export function stepsByOther(
  asked: Asked,
  given: Given,
  requirement: RequirementContent,
): readonly (readonly Step[])[] {
  const { content, asking } = asked;
  const { section, direction, code } = requirement;
  if (content.options.performanceDirection !== 'any' || section !== 'performance' || direction === null) return [];
  if (resultOf(asked, given, { code })?.outcome === 'met') return [];
  return content.requirements
    .filter(
      (row) =>
        row.level === asking.level &&
        row.parent === null &&
        row.section === 'performance' &&
        row.direction !== null &&
        row.direction !== direction,
    )
    .flatMap((row) => {
      const steps = stepsFor(asked, given, row);
      return steps === null ? [] : [steps];
    });
}

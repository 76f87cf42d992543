import type { PolicyContent, RequirementContent } from '../policy';
import { outcomeOf, resultOf, type Asked, type Given } from './asked';
import { distinct } from './change';
import { bySize, optionsForClause, type Option } from './options';
import { outputOptions, summaryOf, type OutputsSummary } from './output-options';

/** 一项待补：of its options so many have to be taken. */
export interface Step {
  readonly requirement: string;
  readonly choose: number;
  readonly of: readonly Option[];
  /** Where outputs are lacking: all the options in a few words, if they can be told so. */
  readonly outputs?: OutputsSummary | null;
}

/** What a requirement still asks for; null where nothing that can be added would bring it. */
export function stepsFor(asked: Asked, given: Given, requirement: RequirementContent): readonly Step[] | null {
  if (outcomeOf(asked, given, requirement) === 'met') return [];
  if (requirement.mode === 'countOutputs') {
    const of = outputOptions(asked, given, requirement);
    return of.length === 0
      ? null
      : [{ requirement: requirement.code, choose: 1, of, outputs: summaryOf(of, requirement) }];
  }
  const open = itemsOf(asked, given, requirement);
  if (requirement.mode === 'all') return together(open.map(({ steps }) => steps()));
  const { minimum, criteria } = requirement;
  const count = criteria.length + childrenOf(asked.content, requirement).length;
  const lacking = requirement.mode === 'any' ? 1 : (minimum ?? count) - (count - open.length);
  const options = open.map((item) => item.options());
  // Of an item only one option may count where several items are to be taken.
  const each = lacking === 1 ? options.flat() : options.flatMap((of) => of.slice(0, 1));
  return choosing(requirement, lacking, each.sort(bySize));
}

/** The steps as whole options: everything that they ask for, one choice taken from each in every way. */
export function optionsOfSteps(steps: readonly Step[] | null): Option[] {
  if (steps === null) return [];
  let all: Option[] = [{ clauses: [], changes: [], from: '' }];
  for (const { choose, of } of steps) {
    const chosen = selectionsOf(of, choose);
    all = all
      .flatMap((before) => chosen.map((option) => merged([before, option])))
      .sort(bySize)
      .slice(0, mostTold);
  }
  return all;
}

/** More ways than these are told to nobody. */
const mostTold = 12;

/** The options of one of a requirement's items, by its code. */
export function optionsForItem(
  asked: Asked,
  given: Given,
  { requirement, code }: { readonly requirement: RequirementContent; readonly code: string },
): Option[] {
  const criterion = requirement.criteria.find((known) => known.code === code);
  if (criterion) return optionsForClause(asked, given, { criterion, requirement });
  const child = childrenOf(asked.content, requirement).find((known) => known.code === code);
  return child ? optionsOfSteps(stepsFor(asked, given, child)) : [];
}

/** An item of a requirement that is not met yet. */
interface Item {
  readonly steps: () => readonly Step[] | null;
  readonly options: () => Option[];
}

function itemsOf(asked: Asked, given: Given, requirement: RequirementContent): Item[] {
  const result = resultOf(asked, given, requirement);
  const criteria = requirement.criteria.filter(
    ({ code }) => result?.findings.find(({ clause }) => clause === code)?.outcome !== 'met',
  );
  const children = childrenOf(asked.content, requirement).filter((child) => outcomeOf(asked, given, child) !== 'met');
  return [
    ...criteria.map((criterion): Item => {
      const options = () => optionsForClause(asked, given, { criterion, requirement });
      return { options, steps: () => choosing(requirement, 1, options()) };
    }),
    ...children.map((child): Item => {
      const steps = () => stepsFor(asked, given, child);
      return { steps, options: () => optionsOfSteps(steps()) };
    }),
  ];
}

function choosing({ code }: RequirementContent, choose: number, of: readonly Option[]): readonly Step[] | null {
  return of.length < choose ? null : [{ requirement: code, choose, of }];
}

function together(all: readonly (readonly Step[] | null)[]): readonly Step[] | null {
  const steps: Step[] = [];
  for (const some of all) {
    if (some === null) return null;
    steps.push(...some);
  }
  return steps;
}

/** Every way to take so many of them. */
function selectionsOf(of: readonly Option[], choose: number): Option[] {
  if (choose === 0) return [{ clauses: [], changes: [], from: '' }];
  return of.flatMap((first, place) =>
    selectionsOf(of.slice(place + 1), choose - 1).map((rest) => merged([first, rest])),
  );
}

/** Several options as one. */
function merged(options: readonly Option[]): Option {
  return {
    clauses: options.flatMap(({ clauses }) => clauses),
    changes: distinct(options.flatMap(({ changes }) => changes)),
    from: options.reduce((latest, { from }) => (from > latest ? from : latest), ''),
  };
}

function childrenOf({ requirements }: PolicyContent, { code, level }: RequirementContent): RequirementContent[] {
  return requirements.filter((row) => row.parent === code && row.level === level);
}

// Editions that a title office could write: the seed with other rules, ways to combine, bounds and readings.
import fc from 'fast-check';
import { PolicyContent, type RequirementContent, type Rule } from '../../shared/policy';
import { clockStarts, degreeLadder, qualificationLadder, titleRanks, titleSeries } from '../../shared/vocabulary';
import { anyOptions } from '../support/dossier-arbitrary';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const bound = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 1 });
const kinds = ['work-system', 'standard-document', 'work-report', 'project-report', 'monograph'];

const schooling = fc
  .record(
    {
      qualification: fc.constantFrom(...qualificationLadder.codes),
      degree: fc.constantFrom(...degreeLadder.codes),
      technicianClass: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .filter(({ qualification, degree, technicianClass }) => Boolean(qualification ?? degree ?? technicianClass));
const clock = fc.record({
  since: fc.constantFrom(...clockStarts.codes),
  years: fc.constantFrom(0, 0.5, 1, 1.25, 2, 3, 5),
  counts: fc.constantFrom('profession' as const, 'calendar' as const),
});
/** Any rule of schooling, title and years; what a clock starts at is asked for too. */
const qualification: fc.Arbitrary<Rule> = fc
  .record({
    schooling: maybe(schooling),
    title: maybe(
      fc.record({ rank: fc.constantFrom(...titleRanks.codes), series: fc.constantFrom(...titleSeries.codes) }),
    ),
    clocks: fc.array(clock, { maxLength: 2 }),
  })
  .map(({ schooling: asked, title, clocks }) => ({
    kind: 'qualification' as const,
    ...(asked && { schooling: asked }),
    ...(title && { title }),
    clocks: clocks.filter(({ since }) => since === 'career' || (since === 'schooling' ? asked : title)),
  }));
const outputs: fc.Arbitrary<Rule> = fc.record({
  kind: fc.constant('outputs' as const),
  any: fc.array(
    fc.record({
      match: fc.record({ kinds: fc.subarray(kinds, { minLength: 1 }) }),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  window: fc.boolean(),
});

/** Another rule, way to combine, or list of categories, where one is given. */
interface Turn {
  readonly rules: readonly (Rule | undefined)[];
  readonly mode: 'all' | 'any' | 'atLeast' | undefined;
  /** Of a requirement that stands inside the others, where there is one. */
  readonly inner: 'all' | 'any' | undefined;
  readonly minimum: number;
  readonly categories: readonly {
    kinds: string[];
    minimum: number | null;
    maximum: number | null;
  }[];
}
const turn: fc.Arbitrary<Turn> = fc.record({
  rules: fc.array(fc.oneof(fc.constant(undefined), qualification, qualification, outputs), {
    minLength: 4,
    maxLength: 4,
  }),
  mode: fc.constantFrom(undefined, 'all' as const, 'any' as const, 'atLeast' as const),
  inner: fc.constantFrom(undefined, 'all' as const, 'any' as const),
  minimum: fc.integer({ min: 1, max: 3 }),
  categories: fc.array(fc.record({ kinds: fc.subarray(kinds, { minLength: 1 }), minimum: bound, maximum: bound }), {
    minLength: 1,
    maxLength: 3,
  }),
});

/** The edition with other options, qualifications, modes and categories, and requirements inside others; categories overlap. */
export function otherEdition(content: PolicyContent): fc.Arbitrary<PolicyContent> {
  return fc.tuple(anyOptions, fc.array(turn, { minLength: 4, maxLength: 4 })).map(([options, turns]) =>
    PolicyContent.parse({
      ...content,
      options,
      requirements: content.requirements.flatMap((row) => turned(row, turns[row.order % turns.length]!)),
    }),
  );
}

function turned(row: RequirementContent, { rules, mode, inner, minimum, categories }: Turn): RequirementContent[] {
  if (row.mode === 'countOutputs') {
    const written = categories.map((category, index) => ({
      code: `${row.code}.${index + 1}`,
      text: '某类成果',
      match: { kinds: category.kinds },
      minimum: category.minimum,
      maximum: category.maximum,
      order: index,
    }));
    return [{ ...row, minimum, categories: written }];
  }
  if (row.section === 'basic') return [row];
  const other: RequirementContent = {
    ...row,
    mode: mode ?? row.mode,
    minimum: mode === 'atLeast' ? minimum : row.minimum,
    criteria: row.criteria.map((item, index) => ({
      ...item,
      rule: row.section === 'qualification' ? (rules[index % rules.length] ?? item.rule) : item.rule,
    })),
  };
  if (inner === undefined || row.section === 'exceptional') return [other];
  const code = `${row.code}.90`;
  const criteria = rules.map((rule, index) => ({
    code: `${code}.${index + 1}`,
    text: '某款',
    rule: rule ?? ({ kind: 'exceptional' } as const),
    order: index,
  }));
  return [other, { ...row, parent: row.code, code, mode: inner, waives: [], criteria, order: 90 }];
}

// What the lint calls pointless is so on every dossier: whoever meets the item meets the one that covers it, no worse.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policies } from '../../database/seed';
import { assess, compilePolicy } from '../../shared/assessment';
import { Dossier } from '../../shared/dossier';
import { lintPolicy } from '../../shared/lint';
import { Rule, type PolicyContent } from '../../shared/policy';
import { clockStarts, degreeLadder, degrees, qualificationLadder, qualifications } from '../../shared/vocabulary';

const seed = policies()[0]!;
const ranks = { technician: 0, junior: 1, intermediate: 2, 'deputy-senior': 3, senior: 4 };
const better = { unmet: 0, referred: 1, met: 2 };

const day = fc
  .tuple(fc.integer({ min: 2016, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('01', '15', '28'))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${date}`);
const rank = fc.constantFrom(...Object.keys(ranks).slice(2));
const years = fc.constantFrom(0, 1, 2, 2.5);
const part = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const schooling = fc
  .record({
    qualification: part(fc.constantFrom(...qualificationLadder.codes.slice(1, 4))),
    degree: part(fc.constantFrom(...degreeLadder.codes)),
    technicianClass: part(fc.constant(true)),
  })
  .filter(({ qualification, degree, technicianClass }) => Boolean(qualification ?? degree ?? technicianClass));
const rule = fc.record({
  kind: fc.constant('qualification'),
  schooling: part(schooling),
  title: part(fc.record({ rank, series: fc.constantFrom('any', 'own', 'own-series', 'other') })),
  clocks: fc.array(
    fc.record({
      since: fc.constantFrom(...clockStarts.codes),
      years,
      counts: fc.constantFrom('profession', 'calendar'),
    }),
    { maxLength: 2 },
  ),
});

const dossier = fc
  .record({
    education: fc.array(
      fc.record({
        qualification: fc.constantFrom(...qualifications.codes),
        degree: fc.constantFrom(...degrees.codes),
        completedOn: day,
      }),
      { maxLength: 2 },
    ),
    employment: fc.array(
      fc
        .record({ employer: fc.constant('甲'), from: day, to: part(day), inProfession: fc.constant(true) })
        .filter(({ from, to }) => to === undefined || to >= from),
      { maxLength: 3 },
    ),
    titles: fc.array(
      fc.record({
        rank,
        series: fc.constantFrom(seed.series, 'other'),
        specialty: fc.constant(seed.specialty),
        obtainedOn: day,
        appointedOn: part(day),
      }),
      { maxLength: 2 },
    ),
  })
  .map((some) => Dossier.parse({ attested: [], claims: [], honours: [], outputs: [], ...some }));

function editionWith(rules: readonly unknown[], bareDegree: PolicyContent['options']['bareDegree']): PolicyContent {
  const requirements = seed.requirements.map((requirement) =>
    requirement.code === '3.1.2'
      ? {
          ...requirement,
          criteria: rules.map((item, place) => ({
            code: `3.1.2.${place + 1}`,
            text: '某款',
            rule: Rule.parse(item),
            order: place,
          })),
        }
      : requirement,
  );
  return { ...seed, options: { ...seed.options, bareDegree }, requirements };
}

/** Whether no item that is called pointless decides for these persons; the number that is called so. */
function provenPointless(content: PolicyContent, dossiers: readonly Dossier[]): number {
  const pointless = lintPolicy(content).filter(({ code }) => code === 'item.pointless');
  const compiled = compilePolicy(content);
  for (const one of dossiers) {
    const verdict = assess(compiled, {
      level: 'deputy-senior',
      direction: 'research',
      asOf: '2024-12-31',
      dossier: one,
    });
    const findings = verdict.requirements.find(({ code }) => code === '3.1.2')!.findings;
    const outcomeOf = (clause: unknown) => better[findings.find((finding) => finding.clause === clause)!.outcome];
    for (const { clause, params } of pointless) {
      const others = (typeof params['other'] === 'string' ? params['other'] : '').split('、').map(outcomeOf);
      expect(Math.max(...others)).toBeGreaterThanOrEqual(outcomeOf(clause));
    }
  }
  return pointless.length;
}

test('an item that is called pointless never decides', () => {
  let called = 0;
  fc.assert(
    fc.property(
      fc.array(rule, { minLength: 6, maxLength: 6 }),
      fc.constantFrom('met' as const, 'referred' as const, 'unmet' as const),
      fc.array(dossier, { minLength: 12, maxLength: 12 }),
      (rules, bareDegree, dossiers) => {
        called += provenPointless(editionWith(rules, bareDegree), dossiers);
      },
    ),
    { numRuns: 300 },
  );
  expect(called).toBeGreaterThan(50);
});

test('years since the degree are not swallowed by a clock of no years, which asks for work today', () => {
  const content = editionWith(
    [
      { kind: 'qualification', clocks: [{ since: 'career', years: 0, counts: 'profession' }] },
      {
        kind: 'qualification',
        schooling: { degree: 'bachelor' },
        clocks: [{ since: 'schooling', years: 2, counts: 'profession' }],
      },
    ],
    'met',
  );
  const gone = Dossier.parse({
    attested: [],
    education: [{ qualification: 'none', degree: 'doctor', completedOn: '2016-01-01' }],
    employment: [{ employer: '甲', from: '2016-01-01', to: '2018-01-01', inProfession: true }],
    titles: [],
    claims: [],
    honours: [],
    outputs: [],
  });
  expect(provenPointless(content, [gone])).toBe(0);
});

test('a title is not swallowed by an appointment to it, nor work at all by work since the title', () => {
  const title = { rank: 'intermediate' as const, series: 'any' as const };
  const asking = (since: 'career' | 'title' | 'appointment', years: number) =>
    ({ kind: 'qualification', title, clocks: [{ since, years, counts: 'profession' }] }) as const;
  const person = (to: string | null) =>
    Dossier.parse({
      attested: [],
      education: [],
      employment: [{ employer: '甲', from: '2000-01-01', to, inProfession: true }],
      titles: [{ rank: 'intermediate', series: '工程', specialty: '某', obtainedOn: '2015-01-01', appointedOn: null }],
      claims: [],
      honours: [],
      outputs: [],
    });

  const calendar = { since: 'title', years: 5, counts: 'calendar' } as const;
  const apart = { ...asking('career', 5), clocks: [...asking('career', 5).clocks, calendar] };
  // The one that asks for more is pointless; the other decides, as these persons show.
  expect(provenPointless(editionWith([asking('appointment', 0), asking('title', 0)], 'met'), [person(null)])).toBe(1);
  expect(provenPointless(editionWith([asking('title', 5), apart], 'met'), [person('2014-12-31')])).toBe(1);
});

// What the lint calls pointless is so on every dossier: whoever meets the item meets the one that covers it, no worse.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assess, compilePolicy } from '../../shared/assessment';
import { Dossier } from '../../shared/dossier';
import { lintPolicy } from '../../shared/lint';
import type { PolicyContent } from '../../shared/policy';
import { clockStarts, degreeLadder, degrees, qualificationLadder, qualifications } from '../../shared/vocabulary';
import { better, day, editionWith, penaltyYears, provenPointless, seed } from './ruled-edition';

const ranks = { technician: 0, junior: 1, intermediate: 2, 'deputy-senior': 3, senior: 4 };

const rank = fc.constantFrom(...Object.keys(ranks).slice(1));
const years = fc.constantFrom(0, 1, 2, 2.5, 4);
const work = fc.option(fc.constant('front-line'), { nil: undefined, freq: 3 });
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
    fc
      .record({
        since: fc.constantFrom(...clockStarts.codes),
        years,
        counts: fc.constantFrom('profession', 'calendar'),
        work,
      })
      // Calendar time is of no kind of work.
      .filter(({ counts, work: kind }) => counts === 'profession' || kind === undefined),
    { maxLength: 3 },
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
        .record({
          employer: fc.constant('甲'),
          from: day,
          to: part(day),
          inProfession: fc.constant(true),
          work: part(fc.constant(['front-line'])),
        })
        .filter(({ from, to }) => to === undefined || to >= from),
      { maxLength: 3 },
    ),
    penalties: fc.array(fc.record({ kind: fc.constantFrom('demerit', 'warning'), decidedOn: day }), { maxLength: 1 }),
    titles: fc.array(
      fc
        .record({
          rank,
          series: fc.constantFrom(seed.series, 'other'),
          specialty: fc.constantFrom(seed.specialty, 'another'),
          obtainedOn: day,
          appointedOn: part(day),
        })
        // Nobody is appointed to a title before it is obtained.
        .filter(({ obtainedOn, appointedOn }) => appointedOn === undefined || appointedOn >= obtainedOn),
      { maxLength: 2 },
    ),
  })
  .map((some) => Dossier.parse({ attested: [], claims: [], honours: [], outputs: [], ...some }));

type Options = PolicyContent['options'];
const bareDegree = fc.constantFrom('met' as const, 'referred' as const, 'unmet' as const);

test('an item that is called pointless never decides', () => {
  let called = 0;
  fc.assert(
    fc.property(
      fc.array(rule, { minLength: 6, maxLength: 6 }),
      fc.record({ bareDegree, penaltyYears: fc.constantFrom([], penaltyYears) }),
      fc.array(dossier, { minLength: 12, maxLength: 12 }),
      (rules, some, dossiers) => {
        const content = editionWith(rules, some.bareDegree);
        const options: Options = { ...content.options, ...some };
        called += provenPointless({ ...content, options }, dossiers);
      },
    ),
    { numRuns: 200 },
  );
  expect(called).toBeGreaterThan(30);
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

/** Whether the upper level's schooling and experience come out better for somebody than the lower level's. */
function isEasierFor(content: PolicyContent, one: Dossier): boolean {
  const compiled = compilePolicy(content);
  const outcomeOf = (level: 'intermediate' | 'deputy-senior', code: string) => {
    const { requirements } = assess(compiled, { level, direction: 'research', asOf: '2024-12-31', dossier: one });
    return better[requirements.find((requirement) => requirement.code === code)!.outcome];
  };
  return outcomeOf('deputy-senior', '3.1.2') > outcomeOf('intermediate', '2.1.2');
}

test('whoever comes to a level without qualifying for the one below is found', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(rule, { minLength: 6, maxLength: 6 }),
      bareDegree,
      fc.array(dossier, { minLength: 12, maxLength: 12 }),
      (rules, bare, dossiers) => {
        const below = editionWith(rules.slice(2), bare, { code: '2.1.2' });
        const content = editionWith(rules.slice(0, 2), bare, { content: below });
        const witness = dossiers
          .map((one): Dossier => ({
            ...one,
            titles: one.titles.filter(({ rank }) => ranks[rank] < ranks.intermediate),
            employment: [...one.employment, { employer: '甲', from: '2024-12-31', to: null, inProfession: true }],
          }))
          .some((one) => isEasierFor(content, one));
        if (!witness) return;
        found += 1;
        expect(lintPolicy(content).map(({ code, clause }) => `${code} ${clause?.slice(0, 5)}`)).toContain(
          'level.easier 3.1.2',
        );
      },
    ),
    { numRuns: 150 },
  );
  expect(found).toBeGreaterThan(10);
});

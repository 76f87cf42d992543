// What holds of every dossier, whoever it is about.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policies } from '../../database/seed';
import { assess, compilePolicy, type Verdict } from '../../shared/assessment';
import { addMonths, formatDay, parseDay } from '../../shared/calendar';
import type { Dossier } from '../../shared/dossier';
import type { PolicyContent } from '../../shared/policy';
import { degrees, qualificationLadder, type Terms } from '../../shared/vocabulary';
import { caseNear, dayNear, outputOf } from '../support/dossier-arbitrary';
import { otherEdition } from './edition-arbitrary';

const seeded = policies()[0]!;
const compiled = compilePolicy(seeded);
const seededCase = caseNear(seeded);
const otherCase = otherEdition(seeded).chain((content) =>
  fc.record({ content: fc.constant(content), one: seededCase }),
);
const anyCase = fc.oneof(
  seededCase.map((one) => ({ content: seeded, one })),
  otherCase,
);
const steps = { unmet: 0, ineligible: 0, referred: 1, met: 2, eligible: 2 };
const run = (numRuns: number) => ({ numRuns, seed: 40 });
const later = (day: string, days: number) => formatDay(parseDay(day) + days);

/** The outcome of the whole, of each requirement and of each clause, as numbers. */
function outcomesOf({ outcome, requirements }: Verdict): Map<string, number> {
  return new Map([
    ['', steps[outcome]],
    ...requirements.map(({ code, outcome: ofOne }): [string, number] => [code, steps[ofOne]]),
    ...requirements.flatMap(({ findings }) =>
      findings.map(({ clause, outcome: ofOne }): [string, number] => [clause, steps[ofOne]]),
    ),
  ]);
}

function expectNoWorse(after: Verdict, before: Verdict): void {
  const were = outcomesOf(before);
  for (const [code, outcome] of outcomesOf(after))
    expect({ code, worse: outcome < were.get(code)! }).toEqual({ code, worse: false });
}

describe('one continuous history', () => {
  // Before it begins nothing bounds the output window, and claims are not cut (assessment.md §4.3); so it has begun.
  const history = seededCase.chain((one) =>
    fc.record({
      one: fc.constant(one),
      from: dayNear(one.asOf).filter((day) => day <= one.asOf),
      lasts: fc.integer({ min: 0, max: 4000 }),
      more: fc.integer({ min: 1, max: 500 }),
    }),
  );
  const working = (from: string, to: string | null): Dossier['employment'] => [
    { employer: '甲', from, to, inProfession: true },
  ];

  test('that begins earlier never hurts', () => {
    fc.assert(
      fc.property(history, ({ one, from, lasts, more }) => {
        const to = later(from, lasts);
        const judge = (employment: Dossier['employment']) =>
          assess(compiled, { ...one, dossier: { ...one.dossier, employment } });

        expectNoWorse(judge(working(later(from, -more), to)), judge(working(from, to)));
      }),
      run(1000),
    );
  });

  test('that ends later, or goes on, never hurts', () => {
    fc.assert(
      fc.property(history, ({ one, from, lasts, more }) => {
        const to = later(from, lasts);
        const judge = (employment: Dossier['employment']) =>
          assess(compiled, { ...one, dossier: { ...one.dossier, employment } });
        const longer = judge(working(from, later(to, more)));

        expectNoWorse(longer, judge(working(from, to)));
        expectNoWorse(judge(working(from, null)), longer);
      }),
      run(1000),
    );
  });
});

describe('one more fact', () => {
  test('an output never lowers the count, nor the outcome, of its requirement, however the categories are bounded', () => {
    const kind = fc.constantFrom('work-system', 'standard-document', 'work-report', 'project-report', 'monograph');
    const more = otherCase.chain(({ content, one }) =>
      fc.record({
        content: fc.constant(content),
        one: fc.constant(one),
        output: outputOf(kind, dayNear(one.asOf)),
        place: fc.nat({ max: 5 }),
      }),
    );
    fc.assert(
      fc.property(more, ({ content, one, output, place }) => {
        const other = compilePolicy(content);
        const counts = (outputs: Dossier['outputs']) =>
          assess(other, { ...one, dossier: { ...one.dossier, outputs } }).requirements.filter(
            ({ counted }) => counted !== null,
          );
        const after = counts([...one.dossier.outputs.slice(0, place), output, ...one.dossier.outputs.slice(place)]);

        counts(one.dossier.outputs).forEach(({ counted, outcome }, index) => {
          expect(after[index]!.counted!).toBeGreaterThanOrEqual(counted!);
          expect(steps[after[index]!.outcome]).toBeGreaterThanOrEqual(steps[outcome]);
        });
      }),
      run(600),
    );
  });

  test('a higher qualification or degree never hurts', () => {
    const above = <Code extends string>(ladder: Terms<Code>, held: Code): Code =>
      ladder.codes[ladder.codes.indexOf(held) + 1] ?? held;
    fc.assert(
      fc.property(seededCase, fc.boolean(), fc.nat({ max: 1 }), (one, byDegree, index) => {
        const education = one.dossier.education.map((record, place) => {
          if (place !== index % one.dossier.education.length) return record;
          if (byDegree) return { ...record, degree: above(degrees, record.degree) };
          const step = qualificationLadder.codes.find((code) => code === record.qualification);
          return step ? { ...record, qualification: above(qualificationLadder, step) } : record;
        });

        expectNoWorse(assess(compiled, { ...one, dossier: { ...one.dossier, education } }), assess(compiled, one));
      }),
      run(1500),
    );
  });
});

describe('the order in which facts are entered', () => {
  const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
  const reordered = (dossier: Dossier): fc.Arbitrary<Dossier> =>
    fc.record({
      attested: shuffled(dossier.attested),
      education: shuffled(dossier.education),
      employment: shuffled(dossier.employment),
      interruptions: shuffled(dossier.interruptions ?? []),
      titles: shuffled(dossier.titles),
      claims: shuffled(dossier.claims),
      honours: shuffled(dossier.honours),
      outputs: shuffled(dossier.outputs),
      exceptional: fc.constant(
        dossier.exceptional && { ...dossier.exceptional, clauses: [...dossier.exceptional.clauses].reverse() },
      ),
      rulings: fc.constant(dossier.rulings ?? []),
    });

  test('changes no outcome, reason, way in, count or day, even where an output fits several categories', () => {
    const told = ({ outcome, route, eligibleFrom, requirements, warnings }: Verdict) => ({
      outcome,
      route,
      eligibleFrom,
      warnings: warnings.map(({ code }) => code).sort(),
      requirements: requirements.map(({ findings, ...requirement }) => ({
        ...requirement,
        findings: findings.map(({ clause, outcome: ofOne, reason, eligibleFrom: day }) => [clause, ofOne, reason, day]),
      })),
    });
    const pair = anyCase.chain(({ content, one }) => fc.tuple(fc.constant({ content, one }), reordered(one.dossier)));
    fc.assert(
      fc.property(pair, ([{ content, one }, dossier]) => {
        const other = compilePolicy(content);
        expect(told(assess(other, { ...one, dossier }))).toEqual(told(assess(other, one)));
      }),
      run(1500),
    );
  });
});

describe('the day from which it is met', () => {
  const onDay = (content: PolicyContent, one: Parameters<typeof assess>[1]) => {
    const other = compilePolicy(content);
    return (asOf: string) => assess(other, { ...one, asOf });
  };

  test('is the first one: on it the verdict is eligible, on the day before it is not', () => {
    fc.assert(
      fc.property(anyCase, ({ content, one }) => {
        const judge = onDay(content, one);
        const { outcome, eligibleFrom } = judge(one.asOf);

        expect(outcome === 'eligible').toBe(eligibleFrom === one.asOf);
        if (eligibleFrom === null || eligibleFrom === one.asOf) return;
        expect(eligibleFrom > one.asOf).toBe(true);
        expect(judge(eligibleFrom).outcome).toBe('eligible');
        expect(judge(later(eligibleFrom, -1)).outcome).not.toBe('eligible');
      }),
      run(1500),
    );
  });

  test('is so of every clause', () => {
    const metOn = (verdict: Verdict, clause: string) =>
      verdict.requirements.flatMap(({ findings }) => findings).find((finding) => finding.clause === clause)?.outcome ===
      'met';
    fc.assert(
      fc.property(anyCase, ({ content, one }) => {
        const judge = onDay(content, one);
        for (const { clause, outcome, eligibleFrom } of judge(one.asOf).requirements.flatMap((row) => row.findings)) {
          expect([clause, outcome === 'met']).toEqual([clause, eligibleFrom === one.asOf]);
          if (eligibleFrom === null || eligibleFrom === one.asOf) continue;
          expect([clause, metOn(judge(eligibleFrom), clause)]).toEqual([clause, true]);
          expect([clause, metOn(judge(later(eligibleFrom, -1)), clause)]).toEqual([clause, false]);
        }
      }),
      run(400),
    );
  });

  test('is none where time brings it on no later day, and no day before it will do', () => {
    const withDay = anyCase.chain(({ content, one }) =>
      fc.tuple(fc.constant(content), fc.constant(one), fc.integer({ min: 0, max: 4000 }), fc.nat({ max: 140 })),
    );
    fc.assert(
      fc.property(withDay, ([content, one, days, months]) => {
        const judge = onDay(content, one);
        const { eligibleFrom } = judge(one.asOf);

        for (const day of [later(one.asOf, days), formatDay(addMonths(parseDay(one.asOf), months))])
          if (judge(day).outcome === 'eligible') expect(eligibleFrom !== null && eligibleFrom <= day).toBe(true);
      }),
      run(1000),
    );
  });
});

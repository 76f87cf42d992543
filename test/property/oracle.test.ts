// The validator against the second reading of the contract, on dossiers whose days lie about the thresholds.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policies } from '../../database/seed';
import { assess, compilePolicy, type Finding, type Verdict } from '../../shared/assessment';
import { addMonths, formatDay, parseDay } from '../../shared/calendar';
import type { Dossier } from '../../shared/dossier';
import type { PolicyContent, Rule } from '../../shared/policy';
import { anyOptions, caseNear, periodsNear } from '../support/dossier-arbitrary';
import { otherEdition } from './edition-arbitrary';
import { oracle, type Expected } from './oracle';
import { dayNumber } from './oracle-calendar';

const overall = { met: 'eligible', referred: 'referred', unmet: 'ineligible' } as const;

/** What the validator says, in the oracle's form, days beyond the horizon left out; open is what the oracle leaves open. */
function said(verdict: Verdict, horizon: number, expected: Expected) {
  const within = (day: string | null) =>
    day !== null && dayNumber(day) - dayNumber(verdict.asOf) <= horizon ? day : null;
  const findings = verdict.requirements.flatMap((requirement) => requirement.findings);
  const metFrom = ({ clause, eligibleFrom }: Finding) =>
    expected.metFrom[clause] === 'open' ? 'open' : within(eligibleFrom);
  return {
    outcome: verdict.outcome,
    route: verdict.route,
    requirements: Object.fromEntries(
      verdict.requirements.map(({ code, outcome, counted, waivedBy }) => [code, { outcome, counted, waivedBy }]),
    ),
    findings: Object.fromEntries(
      findings.map(({ clause, outcome }) => [clause, expected.findings[clause] === null ? null : outcome]),
    ),
    eligibleFrom: within(verdict.eligibleFrom),
    metFrom: Object.fromEntries(findings.map((finding) => [finding.clause, metFrom(finding)])),
  };
}

interface Question {
  readonly content: PolicyContent;
  readonly one: Parameters<typeof assess>[1];
}

const asked = (edition: fc.Arbitrary<PolicyContent>): fc.Arbitrary<Question> =>
  edition.chain((content) => caseNear(content).map((one) => ({ content, one })));

function expectToAgree(questions: fc.Arbitrary<Question>, { horizon, numRuns }: { horizon: number; numRuns: number }) {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(questions, ({ content, one }) => {
      const expected = oracle(content, one, horizon);
      const verdict = assess(compilePolicy(content), one);
      outcomes.add(verdict.outcome);

      expect(said(verdict, horizon, expected)).toEqual({ ...expected, outcome: overall[expected.outcome] });
    }),
    { numRuns, seed: 40 },
  );
  expect([...outcomes].sort()).toEqual(['eligible', 'ineligible', 'referred']);
}

const seeded = fc.constantFrom(...policies());

test('as of one day the validator says what the contract says', () => {
  expectToAgree(asked(seeded), { horizon: 0, numRuns: 1000 });
});

test('the day from which a clause is met is the first such day of the next year', () => {
  expectToAgree(asked(seeded), { horizon: 366, numRuns: 100 });
});

test('under every option too', () => {
  const edition = fc.tuple(seeded, anyOptions).map(([content, options]) => ({ ...content, options }));
  expectToAgree(asked(edition), { horizon: 40, numRuns: 400 });
});

test('on other editions: other clocks, other ways to combine, categories that overlap', () => {
  expectToAgree(asked(seeded.chain(otherEdition)), { horizon: 40, numRuns: 400 });
});

test('with certificates that stand for titles, renewed, lapsed and held long enough or not', () => {
  const equivalents = fc.array(
    fc.record({
      certificate: fc.constantFrom('patent-attorney', 'other-exam'),
      years: fc.constantFrom(0, 0.5, 2, 5),
      rank: fc.constantFrom('junior' as const, 'intermediate' as const, 'deputy-senior' as const),
    }),
    { minLength: 1, maxLength: 2 },
  );
  const edition = fc
    .tuple(seeded, anyOptions, equivalents)
    .map(([content, options, equivalentTitles]) => ({ ...content, options: { ...options, equivalentTitles } }));
  const questions = asked(edition).chain(({ content, one }) =>
    fc
      .tuple(periodsNear(one.asOf, 4), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
      .map(([periods, other]): Question => {
        const certificates = periods.map(({ from, to }, place) => ({
          code: other[place] ? 'other-exam' : 'patent-attorney',
          obtainedOn: from,
          validTo: to,
        }));
        return { content, one: { ...one, dossier: { ...one.dossier, certificates } } };
      }),
  );

  expectToAgree(questions, { horizon: 40, numRuns: 400 });
});

test('where work ends before another clock gets there, the two are not met at once', () => {
  const working: Rule = { kind: 'qualification', clocks: [{ since: 'career', years: 0, counts: 'profession' }] };
  const graduated: Rule = {
    kind: 'qualification',
    schooling: { qualification: 'bachelor' },
    clocks: [{ since: 'schooling', years: 2, counts: 'calendar' }],
  };
  const both = (content: PolicyContent): PolicyContent => ({
    ...content,
    requirements: content.requirements.map((row) =>
      row.section === 'qualification'
        ? {
            ...row,
            mode: 'all',
            criteria: row.criteria.slice(0, 2).map((item, index) => ({ ...item, rule: index ? graduated : working })),
          }
        : row,
    ),
  });
  const alone = ({ requirements, ...content }: PolicyContent): PolicyContent => ({
    ...content,
    requirements: requirements.filter(({ section }) => section === 'qualification' || section === 'basic'),
  });
  const soon = fc.integer({ min: -3, max: 12 });
  const questions = fc
    .tuple(asked(seeded.map(both).map(alone)), soon, soon, fc.boolean())
    .map(([{ content, one }, ends, gets, graduate]): Question => {
      const today = parseDay(one.asOf);
      const to = formatDay(today + ends);
      const completedOn = formatDay(addMonths(today, -24) + gets);
      const dossier: Dossier = {
        attested: one.dossier.attested,
        education: [{ qualification: graduate ? 'bachelor' : 'none', degree: 'bachelor', completedOn }],
        employment: [{ employer: '甲', from: '2020-01-01', to, inProfession: true }],
        titles: [],
        claims: [],
        honours: [],
        outputs: [],
      };
      return { content, one: { ...one, dossier } };
    });

  expectToAgree(questions, { horizon: 20, numRuns: 300 });
});

// A simulation against full assessment: extracted facts, stored verdicts taken where they stand, sums by thread.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prepare } from '../../cms/jobs/simulation/simulate';
import type { SimulatedRow } from '../../cms/jobs/simulation/read-rows';
import { policies, samplePolicies } from '../../database/seed';
import {
  assess,
  compilePolicy,
  decidingClause,
  factsFormat,
  packFacts,
  unpackFacts,
  type Case,
  type CompiledPolicy,
  type Verdict,
} from '../../shared/assessment';
import { Dossier } from '../../shared/dossier';
import { addCounts, impactResult, isTouched, noCounts, sameLevels } from '../../shared/impact';
import { PolicyContent } from '../../shared/policy';
import {
  applicationBodies,
  degrees,
  honourKinds,
  honourLevels,
  influences,
  qualifications,
  roles,
  titleRanks,
} from '../../shared/vocabulary';
import { caseNear } from '../support/dossier-arbitrary';
import { withNewerFacts } from '../support/newer-facts';
import { otherEdition } from './edition-arbitrary';

const seeded = policies()[0]!;
/** The editions of the seed and of the samples, with a common vocabulary of outputs. */
const bases = [seeded, ...samplePolicies()].map((content) => ({ ...content, outputKinds: seededKinds(content) }));
const seed = 40;

function seededKinds({ outputKinds }: PolicyContent): PolicyContent['outputKinds'] {
  const own = new Set(outputKinds.map(({ code }) => code));
  return [...outputKinds, ...seeded.outputKinds.filter(({ code }) => !own.has(code))];
}

/** A case near an edition's thresholds, with the newer facts in it. */
const caseOf = (content: PolicyContent) => caseNear(content).chain((one) => withNewerFacts(content, one));

/** Editions beside one: other options, other requirements by the same options, those of one level alone, other words. */
const others = (content: PolicyContent) => {
  const other = otherEdition(content);
  const sameOptions = other.map((one) => ({ ...one, options: content.options }));
  return [other, sameOptions, oneLevelOf(content, sameOptions), fc.constant(otherWords(content))] as const;
};

function oneLevelOf(content: PolicyContent, other: fc.Arbitrary<PolicyContent>): fc.Arbitrary<PolicyContent> {
  const level = fc.constantFrom(...content.levels.map(({ code }) => code));
  return fc.tuple(other, level).map(([one, changed]) =>
    PolicyContent.parse({
      ...content,
      requirements: [
        ...content.requirements.filter((row) => row.level !== changed),
        ...one.requirements.filter((row) => row.level === changed),
      ],
    }),
  );
}

function otherWords(content: PolicyContent): PolicyContent {
  return PolicyContent.parse({
    ...content,
    title: `${content.title}（修订）`,
    edition: content.edition + 1,
    requirements: content.requirements.map((row) => ({
      ...row,
      heading: '另一标题',
      criteria: row.criteria.map((item) => ({ ...item, text: '另一文字' })),
    })),
  });
}

function summaryOf(verdict: Verdict, content: PolicyContent) {
  const { outcome, route, eligibleFrom } = verdict;
  return { outcome, route, decidingClause: decidingClause(verdict, content), eligibleFrom };
}

const compiledBases = new Map<PolicyContent, CompiledPolicy>();
function compiledOf(content: PolicyContent): CompiledPolicy {
  const known = compiledBases.get(content) ?? compilePolicy(content);
  compiledBases.set(content, known);
  return known;
}

/** A row as it would be stored: facts as text, the verdict by the edition. */
function storedRow(content: PolicyContent, one: Case, id: number): SimulatedRow {
  return {
    ...one,
    id,
    number: `Z-${id}`,
    employer: `employer ${id % 7}`,
    stands: { before: true, after: false },
    stored: summaryOf(assess(compiledOf(content), one), content),
    facts: packFacts(one.dossier),
  };
}

describe('extracted facts', () => {
  test.each(bases)(
    'of $title are a dossier of the same shape that gives the same verdict by any edition, to the byte',
    (base) => {
      fc.assert(
        fc.property(caseOf(base), fc.oneof(fc.constant(base), ...others(base)), (one, content) => {
          const compiled = compilePolicy(content);
          const lean = Dossier.parse(unpackFacts(packFacts(one.dossier)));

          expect(JSON.stringify(assess(compiled, { ...one, dossier: lean }))).toBe(
            JSON.stringify(assess(compiled, one)),
          );
        }),
        { numRuns: 800, seed },
      );
    },
  );

  test('are packed as their format says: with another text it needs another number', () => {
    const dossier = Dossier.parse({
      attested: ['1.1'],
      education: [{ qualification: 'bachelor', degree: 'bachelor', school: '某校', completedOn: '2012-07-01' }],
      employment: [
        { employer: '甲', from: '2012-08-01', inProfession: true },
        { employer: '乙', from: '2015-08-01', inProfession: true, work: ['front-line'] },
      ],
      titles: [{ rank: 'intermediate', series: 'x', specialty: 'y', obtainedOn: '2020-01-01' }],
      claims: [{ clause: '2.1', role: 'lead', statement: '主持', from: '2020-01-01' }],
      honours: [],
      outputs: [
        {
          kind: 'work-report',
          title: '报告',
          completedOn: '2021-01-01',
          appliedBy: 'provincial',
          influence: 'industry',
        },
      ],
      penalties: [{ kind: 'warning', decidedOn: '2022-01-01' }],
    });

    expect([factsFormat, packFacts(dossier)]).toEqual([
      2,
      '[["1.1"],[3,1,15522],["",15553,null,true,' +
        '{"employer":"","from":"2015-08-01","inProfession":true,"work":["front-line"]}],' +
        '[2,"x","y",18262,null],["2.1",2,".",18262,null],[],["work-report","0",18628,null,null,3,4],' +
        '{"penalties":[{"kind":"warning","decidedOn":"2022-01-01"}]}]',
    ]);
    const terms = [
      qualifications,
      degrees,
      titleRanks,
      roles,
      honourKinds,
      honourLevels,
      applicationBodies,
      influences,
    ];
    expect(terms.map(({ codes }) => codes.join(' '))).toMatchInlineSnapshot(`
      [
        "none secondary associate bachelor master doctor technician-class",
        "none bachelor master doctor",
        "technician junior intermediate deputy-senior senior",
        "participant member lead",
        "commendation competition prize",
        "unit district provincial national",
        "none unit district provincial national",
        "none unit district provincial industry national",
      ]
    `);
  });

  test('hold none of the words that people write', () => {
    fc.assert(
      fc.property(caseNear(seeded), ({ dossier }) => {
        const marked = {
          ...dossier,
          education: dossier.education.map((record) => ({ ...record, school: '某某大学', major: '某某专业' })),
          employment: dossier.employment.map((record) => ({ ...record, employer: '某某单位', position: '某某岗位' })),
          claims: dossier.claims.map((claim) => ({ ...claim, statement: '某某陈述', evidence: ['某某附件'] })),
          outputs: dossier.outputs.map((output) => ({ ...output, title: `某某${output.title}` })),
          certificates: [{ code: 'exam', name: '某某证书', obtainedOn: '2020-01-01' }],
          recommendations: [{ rank: 'senior' as const, name: '某某', on: '2020-01-01' }],
        };

        expect(JSON.stringify(unpackFacts(packFacts(marked)))).not.toContain('某某');
      }),
      { numRuns: 300, seed },
    );
  });
});

describe('a simulation', () => {
  const perSide = 600;

  describe.each(bases)('of $title', (base) => {
    const cases = fc.sample(caseOf(base), { numRuns: perSide * 4, seed });
    const sides = others(base).map((side) => fc.sample(side, { numRuns: 4, seed }));

    test.each([
      ['other options', 0, base.levels.length],
      ['other requirements', 1, base.levels.length],
      ['another level', 2, 1],
      ['other words', 3, 0],
    ] as const)('says by %s what full assessment says, where the stored verdict stands as well', (_, side, changed) => {
      for (const [part, content] of (sides[side] ?? []).entries()) {
        const mine = cases.filter((_one, place) => place % 4 === part);
        const same = sameLevels(base, content);
        const rows = mine.map((one, id) => ({
          ...storedRow(base, one, id),
          stands: { before: id % 2 === 0, after: same.has(one.level) },
        }));

        const simulation = prepare({ kind: 'impact', before: part % 2 === 0 ? base : null, after: content });
        const touched = rows.flatMap((row) => simulation.take(row) ?? []);

        expect(base.levels.length - same.size).toBeLessThanOrEqual(changed);
        expect(touched.map(({ id, before, after }) => ({ id, before, after }))).toEqual(inFull(mine, base, content));
      }
    });
  });

  /** Those of the cases for whom full assessment says another thing. */
  function inFull(cases: readonly Case[], base: PolicyContent, content: PolicyContent) {
    const [before, after] = [compiledOf(base), compilePolicy(content)];
    return cases
      .map((one, id) => ({
        id,
        before: summaryOf(assess(before, one), before.content),
        after: summaryOf(assess(after, one), after.content),
      }))
      .filter((one) => isTouched(one.before, one.after));
  }

  test('counts the same however the rows are shared out among threads', () => {
    const rows = fc.sample(caseNear(seeded), { numRuns: 500, seed }).map((one, id) => storedRow(seeded, one, id));
    const [content = seeded] = fc.sample(otherEdition(seeded), { numRuns: 1, seed });
    const work = { kind: 'impact', before: null, after: content } as const;
    const setting = { employers: new Map<string, string>(), seconds: 0 };
    const whole = prepare(work);
    for (const row of rows) whole.take(row);
    const counted = whole.counted();
    if (counted.kind !== 'impact') throw new Error('an impact simulation counts impact');
    const expected = impactResult(counted.counts, setting);

    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 500, maxLength: 500 }), (threads) => {
        const total = noCounts();
        for (let thread = 0; thread < 4; thread += 1) {
          const part = prepare(work);
          for (const [index, row] of rows.entries()) if (threads[index] === thread) part.take(row);
          const told = part.counted();
          if (told.kind === 'impact') addCounts(total, told.counts);
        }
        const sum = impactResult(total, setting);

        expect({ ...sum, flows: sorted(sum.flows), by: {} }).toEqual({
          ...expected,
          flows: sorted(expected.flows),
          by: {},
        });
        expect([sum.by.level, sum.by.direction, sum.by.employer]).toEqual([
          expected.by.level,
          expected.by.direction,
          expected.by.employer,
        ]);
      }),
      { numRuns: 20, seed },
    );
  });
});

function sorted<T extends { from: string; to: string }>(flows: readonly T[]): T[] {
  return [...flows].sort((a, b) => `${a.from}${a.to}`.localeCompare(`${b.from}${b.to}`));
}

// A simulation against full assessment: extracted facts, stored verdicts taken where they stand, sums by thread.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prepare } from '../../cms/jobs/simulation/simulate';
import type { SimulatedRow } from '../../cms/jobs/simulation/read-rows';
import { policies } from '../../database/seed';
import {
  assess,
  compilePolicy,
  decidingClause,
  packFacts,
  unpackFacts,
  type Case,
  type Verdict,
} from '../../shared/assessment';
import { Dossier } from '../../shared/dossier';
import { addCounts, impactResult, isTouched, noCounts, sameLevels } from '../../shared/impact';
import type { PolicyContent } from '../../shared/policy';
import { caseNear } from '../support/dossier-arbitrary';
import { otherEdition } from './edition-arbitrary';

const seeded = policies()[0]!;
const seed = 40;

function summaryOf(verdict: Verdict, content: PolicyContent) {
  const { outcome, route, eligibleFrom } = verdict;
  return { outcome, route, decidingClause: decidingClause(verdict, content), eligibleFrom };
}

/** A row as it would be stored: facts as text, the verdict by the seeded edition. */
function storedRow(one: Case, id: number): SimulatedRow {
  return {
    ...one,
    id,
    number: `Z-${id}`,
    employer: `employer ${id % 7}`,
    stands: { before: true, after: false },
    stored: summaryOf(assess(compilePolicy(seeded), one), seeded),
    facts: packFacts(one.dossier),
  };
}

describe('extracted facts', () => {
  test('are a dossier of the same shape that gives the same verdict by any edition, to the byte', () => {
    fc.assert(
      fc.property(caseNear(seeded), fc.oneof(fc.constant(seeded), otherEdition(seeded)), (one, content) => {
        const compiled = compilePolicy(content);
        const lean = Dossier.parse(unpackFacts(packFacts(one.dossier)));

        expect(JSON.stringify(assess(compiled, { ...one, dossier: lean }))).toBe(JSON.stringify(assess(compiled, one)));
      }),
      { numRuns: 3000, seed },
    );
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
  const sides = fc.sample(otherEdition(seeded), { numRuns: 10, seed });

  test('says of 20 000 random dossiers what full assessment says', () => {
    const cases = fc.sample(caseNear(seeded), { numRuns: 20_000, seed });
    const rows = cases.map(storedRow);
    const share = rows.length / sides.length;

    sides.forEach((content, part) => {
      const mine = rows.slice(part * share, (part + 1) * share);
      const [before, after] = [compilePolicy(seeded), compilePolicy(content)];
      const full = mine.map((row) => {
        const one = cases[row.id]!;
        return {
          id: row.id,
          before: summaryOf(assess(before, one), before.content),
          after: summaryOf(assess(after, one), after.content),
        };
      });
      const same = sameLevels(seeded, content);
      const standing = mine.map((row, index) => ({
        ...row,
        stands: { before: index % 2 === 0, after: same.has(row.level) },
      }));

      const touched = prepare({ kind: 'impact', before: seeded, after: content }).take(standing);

      expect(touched.map(({ id, before: was, after: is }) => ({ id, before: was, after: is }))).toEqual(
        full.filter((one) => isTouched(one.before, one.after)),
      );
    });
  });

  test('counts the same however the rows are shared out among threads', () => {
    const rows = fc.sample(caseNear(seeded), { numRuns: 500, seed }).map(storedRow);
    const [content = seeded] = sides;
    const work = { kind: 'impact', before: null, after: content } as const;
    const setting = { employers: new Map<string, string>(), seconds: 0 };
    const whole = prepare(work);
    whole.take(rows);
    const counted = whole.counted();
    if (counted.kind !== 'impact') throw new Error('an impact simulation counts impact');
    const expected = impactResult(counted.counts, setting);

    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 500, maxLength: 500 }), (threads) => {
        const total = noCounts();
        for (let thread = 0; thread < 4; thread += 1) {
          const part = prepare(work);
          part.take(rows.filter((_, index) => threads[index] === thread));
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

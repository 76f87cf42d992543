// What comes out has its shape, its bytes and its words, whatever goes in.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policies } from '../../database/seed';
import { assess, checkDossier, compilePolicy, explain, figures, Verdict } from '../../shared/assessment';
import { canonicalPolicy, inDocumentOrder, PolicyContent } from '../../shared/policy';
import { anyDay, anyDossier, caseNear } from '../support/dossier-arbitrary';
import { otherEdition } from './edition-arbitrary';

const seeded = policies()[0]!;
const compiled = compilePolicy(seeded);
const languages = ['zh', 'en'] as const;
const run = (numRuns: number) => ({ numRuns, seed: 40 });
const wildCase = fc.record({
  level: fc.constantFrom(...seeded.levels.map(({ code }) => code)),
  direction: fc.constantFrom(...seeded.directions.map(({ code }) => code)),
  asOf: anyDay,
  dossier: anyDossier(seeded),
});
const anyEdition = fc.oneof(fc.constant(seeded), otherEdition(seeded));

describe('whatever the check lets in', () => {
  test('can be assessed, and its verdict has the shape that is stored', () => {
    let accepted = 0;
    fc.assert(
      fc.property(wildCase, ({ dossier, ...one }) => {
        const checked = checkDossier(compiled, dossier);
        if ('refusals' in checked) return;
        accepted += 1;

        const verdict = assess(compiled, { ...one, dossier: checked.dossier });

        expect(Verdict.parse(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict);
      }),
      run(600),
    );
    expect(accepted).toBeGreaterThan(500);
  });

  test('gives the same bytes every time, from a copy too, whatever was assessed in between', () => {
    fc.assert(
      fc.property(anyEdition, caseNear(seeded), caseNear(seeded), (content, one, another) => {
        const other = compilePolicy(content);
        const bytes = JSON.stringify(assess(other, one));
        assess(other, another);

        expect(JSON.stringify(assess(other, one))).toBe(bytes);
        expect(JSON.stringify(assess(compilePolicy(structuredClone(content)), structuredClone(one)))).toBe(bytes);
      }),
      run(300),
    );
  });

  test('is left as it was', () => {
    fc.assert(
      fc.property(caseNear(seeded), (one) => {
        const before = JSON.stringify(one);
        assess(compiled, one);
        expect(JSON.stringify(one)).toBe(before);
      }),
      run(300),
    );
  });
});

test('a verdict is put into words without a gap, in both languages', () => {
  const gap = /^\s*$|\{\w*\}|undefined|null|NaN|Infinity|\[object|。。|；；|，，|：：/;
  fc.assert(
    fc.property(anyEdition, caseNear(seeded), (content, one) => {
      const verdict = assess(compilePolicy(content), one);
      const findings = verdict.requirements.flatMap((requirement) => requirement.findings);
      const told = languages.flatMap((language) => [
        ...[verdict, ...findings, ...verdict.warnings].map((subject) => explain(subject, content, language)),
        ...findings.flatMap((finding) =>
          figures(finding, content, language).flatMap(({ required, actual, short }) => [
            required,
            actual,
            short ?? '-',
          ]),
        ),
      ]);
      for (const words of told) expect(words).not.toMatch(gap);
    }),
    run(300),
  );
});

describe('the bytes that an edition is frozen as', () => {
  const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
  const reordered = (content: PolicyContent): fc.Arbitrary<PolicyContent> =>
    fc
      .record({
        ...Object.fromEntries(Object.entries(content).map(([key, value]) => [key, fc.constant(value)])),
        levels: shuffled(content.levels),
        directions: shuffled(content.directions),
        outputKinds: shuffled(content.outputKinds),
        requirements: fc
          .tuple(
            ...content.requirements.map((row) =>
              fc.tuple(shuffled(row.criteria), shuffled(row.categories)).map(([criteria, categories]) => ({
                ...row,
                criteria,
                categories,
              })),
            ),
          )
          .chain((rows) => shuffled(rows)),
      })
      .map((some) => PolicyContent.parse(some));

  test('do not depend on the order in which its rows were read', () => {
    fc.assert(
      fc.property(
        anyEdition.chain((content) => fc.tuple(fc.constant(content), reordered(content))),
        ([content, other]) => {
          expect(canonicalPolicy(other)).toBe(canonicalPolicy(content));
        },
      ),
      run(60),
    );
  });

  test('hold the whole edition, and freeze to themselves', () => {
    fc.assert(
      fc.property(anyEdition, (content) => {
        const read = PolicyContent.parse(JSON.parse(canonicalPolicy(content)));

        expect(read).toEqual(inDocumentOrder(content));
        expect(canonicalPolicy(read)).toBe(canonicalPolicy(content));
      }),
      run(60),
    );
  });
});

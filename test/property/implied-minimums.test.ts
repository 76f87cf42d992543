// A minimum that is called implied decides of no applicant, of whichever kinds: what the groups ask for comes to it.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policies } from '../../database/seed';
import { impliedMinimums } from '../../shared/lint';

const kinds = ['grass-roots', 'part-time'];
const counting = policies()[0]!.requirements.find(({ code }) => code === '3.3')!;
const number = fc.integer({ min: 0, max: 4 });
const minimumFor = fc.uniqueArray(fc.record({ kind: fc.constantFrom(...kinds), minimum: number }), {
  selector: ({ kind }) => kind,
});
const asked = fc.record({ minimum: number, minimumFor });
type Asked = typeof asked extends fc.Arbitrary<infer Some> ? Some : never;

const applicants = [[], ['grass-roots'], ['part-time'], kinds];

/** assessment.md §9: the least that applies. */
const neededOf = ({ minimum, minimumFor: exceptions }: Asked, applicant: readonly string[]): number => {
  const own = exceptions.filter(({ kind }) => applicant.includes(kind)).map((one) => one.minimum);
  return own.length > 0 ? Math.min(...own) : minimum;
};

/** The numbers with one of them lower. */
const oneLess = ({ minimum, minimumFor: exceptions }: Asked, path: string): Asked => ({
  minimum: path === 'minimum' ? minimum - 1 : minimum,
  minimumFor: exceptions.map((one, at) =>
    path === `minimumFor[${at}].minimum` ? { ...one, minimum: one.minimum - 1 } : one,
  ),
});

test('a minimum that is called implied, or one less, asks the same of everybody', () => {
  let called = 0;
  fc.assert(
    fc.property(asked, fc.tuple(asked, asked), (requirement, groups) => {
      const implied = impliedMinimums({
        ...counting,
        ...requirement,
        groups: groups.map((group, place) => ({ ...group, name: '一类', categories: [`3.3.${place + 1}`] })),
      });
      called += implied.length;
      for (const { path } of implied) {
        const lower = oneLess(requirement, path);
        for (const applicant of applicants) {
          const grouped = groups.reduce((sum, group) => sum + neededOf(group, applicant), 0);
          expect(Math.max(neededOf(lower, applicant), grouped)).toBe(
            Math.max(neededOf(requirement, applicant), grouped),
          );
        }
      }
    }),
    { numRuns: 1000 },
  );
  expect(called).toBeGreaterThan(100);
});

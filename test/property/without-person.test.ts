// 隐去个人: the verdict stays the same, to the byte, and nothing that a person wrote is left.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goldenCases, policies, samplePolicies } from '../../database/seed';
import { assess, compilePolicy } from '../../shared/assessment';
import { Dossier } from '../../shared/dossier';
import { caseWithoutPerson, withoutPerson } from '../../shared/golden';
import { anyDay, anyDossier, caseNear } from '../support/dossier-arbitrary';
import { otherEdition } from './edition-arbitrary';

const seeded = policies()[0]!;
const run = { numRuns: 400, seed: 16 };
/** A sign that stands in no word of ours: what carries it was written by a person. */
const sign = '◈';

/** Marks every free text, in such a way that works that were one stay one and blank statements stay blank. */
function signed(dossier: Dossier): Dossier {
  const words = <T extends string | null | undefined>(text: T) =>
    typeof text === 'string' ? `${sign}${text}`.slice(0, 200) : text;
  return Dossier.parse({
    ...dossier,
    education: dossier.education.map((one) => ({ ...one, school: words(one.school ?? ''), major: words(one.major) })),
    employment: dossier.employment.map((one) => ({
      ...one,
      employer: words(one.employer),
      position: words(one.position ?? ''),
    })),
    titles: dossier.titles.map((one) => ({
      ...one,
      series: one.series === seeded.series ? one.series : words(one.series),
      specialty: one.specialty === seeded.specialty ? one.specialty : words(one.specialty),
      name: words(one.name ?? ''),
    })),
    claims: dossier.claims.map((one) => ({
      ...one,
      statement: one.statement.trim() === '' ? one.statement : words(one.statement),
      evidence: [...(one.evidence ?? []), sign],
    })),
    honours: dossier.honours.map((one) => ({ ...one, name: words(one.name ?? '') })),
    outputs: dossier.outputs.map((one) => ({
      ...one,
      title: words(one.title),
      evidence: [...(one.evidence ?? []), sign],
    })),
    certificates: dossier.certificates?.map((one) => ({ ...one, name: words(one.name ?? '') })),
    recommendations: dossier.recommendations?.map((one) => ({ ...one, name: words(one.name ?? '') })),
    exceptional: dossier.exceptional && {
      ...dossier.exceptional,
      statement: dossier.exceptional.statement.trim() === '' ? '' : words(dossier.exceptional.statement),
    },
    rulings: dossier.rulings?.map((one) => ({ ...one, by: words(one.by), note: words(one.note ?? '') })),
  });
}

const near = caseNear(seeded);
const wild = fc.record({
  level: fc.constantFrom(...seeded.levels.map(({ code }) => code)),
  direction: fc.constantFrom(...seeded.directions.map(({ code }) => code)),
  asOf: anyDay,
  dossier: anyDossier(seeded),
});

describe('隐去个人', () => {
  test('the edition says the same of it, to the byte', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(seeded), otherEdition(seeded)), near, (content, one) => {
        const compiled = compilePolicy(content);
        const dossier = withoutPerson(signed(one.dossier), content);

        expect(JSON.stringify(assess(compiled, { ...one, dossier }))).toBe(
          JSON.stringify(assess(compiled, { ...one, dossier: signed(one.dossier) })),
        );
      }),
      run,
    );
  });

  test('so it does of the wildest that can be entered', () => {
    let tried = 0;
    const compiled = compilePolicy(seeded);
    fc.assert(
      fc.property(wild, (one) => {
        const parsed = Dossier.safeParse(one.dossier);
        if (!parsed.success) return;
        tried += 1;
        const dossier = withoutPerson(parsed.data, seeded);

        expect(Dossier.parse(JSON.parse(JSON.stringify(dossier)))).toEqual(dossier);
        expect(JSON.stringify(assess(compiled, { ...one, dossier }))).toBe(
          JSON.stringify(assess(compiled, { ...one, dossier: parsed.data })),
        );
      }),
      run,
    );
    expect(tried).toBeGreaterThan(300);
  });

  test('no word of the person is left', () => {
    fc.assert(
      fc.property(fc.oneof(near, wild), ({ dossier }) => {
        const parsed = Dossier.safeParse(dossier);
        if (!parsed.success) return;
        const before = JSON.stringify(signed(parsed.data));
        const after = JSON.stringify(withoutPerson(signed(parsed.data), seeded));

        expect(after).not.toContain(sign);
        if (parsed.data.education.length > 0) expect(before).toContain(sign);
      }),
      run,
    );
  });

  test('a code that the edition does not ask for may be a word, and goes', () => {
    const dossier = withoutPerson(
      Dossier.parse({
        attested: [],
        education: [],
        employment: [{ employer: '某', from: '2020-01-01', inProfession: true, work: ['zhang-san'] }],
        interruptions: [
          { kind: 'zhang-san', from: '2020-01-01' },
          { kind: 'sick-leave', from: '2020-01-01' },
        ],
        titles: [],
        claims: [],
        honours: [],
        outputs: [],
        applicantKinds: ['zhang-san'],
        certificates: [{ code: 'zhang-san', obtainedOn: '2020-01-01' }],
        penalties: [{ kind: 'zhang-san', decidedOn: '2020-01-01' }],
      }),
      seeded,
    );

    expect(JSON.stringify(dossier)).not.toContain('zhang');
    expect(dossier.interruptions?.map(({ kind }) => kind)).toEqual(['not-asked-for', 'sick-leave']);
  });

  test('the cases of the seed are as any stored case is', () => {
    for (const content of [...policies(), ...samplePolicies()]) {
      const cases = goldenCases(content);
      expect(cases.map((one) => caseWithoutPerson(one, content))).toEqual(cases);
    }
  });

  test('a code of the house stays, though no edition asks for it yet', () => {
    const dossier = Dossier.parse({
      attested: [],
      education: [],
      employment: [],
      titles: [],
      claims: [],
      honours: [],
      outputs: [],
      certificates: [{ code: 'patent-attorney', obtainedOn: '2020-01-01' }],
      penalties: [{ kind: 'demerit', decidedOn: '2020-01-01' }],
    });

    expect(withoutPerson(dossier, seeded)).toEqual(dossier);
  });

  test('it takes itself for granted: a second time changes nothing', () => {
    fc.assert(
      fc.property(near, ({ dossier }) => {
        const once = withoutPerson(dossier, seeded);

        expect(withoutPerson(once, seeded)).toEqual(once);
      }),
      run,
    );
  });
});

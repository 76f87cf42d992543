import { expect, it } from '@jest/globals';
import { refusalsOf } from '../errors';
import { Dossier } from '.';

const dossier = { attested: [], education: [], employment: [], titles: [], claims: [], honours: [], outputs: [] };

it('holds one appraisal a year, and says which one is too many', () => {
  const appraisals = [
    { year: 2023, grade: 'competent' },
    { year: 2024, grade: 'incompetent' },
    { year: 2024, grade: 'competent' },
  ];

  expect(Dossier.safeParse({ ...dossier, appraisals: appraisals.slice(0, 2) }).success).toBe(true);
  expect(refusalsOf(Dossier.safeParse({ ...dossier, appraisals }).error!, 'dossier')).toEqual([
    { code: 'appraisal.year-twice', params: {}, path: 'dossier.appraisals[2].year' },
  ]);
});

import { expect, it } from '@jest/globals';
import type { TrailEntry } from '../../../components/trail/entry';
import { authorIn, type Step } from './authors';
import type { ToldDifference } from './differences-answer';

const ids = { levels: {}, directions: {}, requirements: {}, criteria: { '3.1.2.3': 'clause' }, categories: {} };
const entry = (id: number, actorName: string, changes: Partial<TrailEntry> = {}): TrailEntry => ({
  id,
  at: '2026-11-01T00:00:00.000Z',
  actorName,
  actorRole: 'policy-editor',
  actorKind: 'user',
  act: 'update',
  subject: 'criteria',
  subjectId: 'clause',
  before: {},
  after: {},
  ...changes,
});
const step = (id: string, ...entries: TrailEntry[]): Step => ({ edition: { id, ids }, entries });
const difference = (path: string, clause: string | null): ToldDifference => ({
  kind: 'changed',
  path,
  clause,
  before: null,
  after: null,
  place: { key: '', level: null, titleName: null, citation: '', heading: null, text: null },
  words: { subject: '', before: null, after: null, line: '', long: false },
});
const years = difference('requirements[3.1.2].criteria[3.1.2.3].rule', '3.1.2.3');
const imported = entry(9, '导入者', { act: 'import-edition', subject: 'policies', subjectId: 'later', after: {} });

it('the latest edition that changed the place says who', () => {
  expect(authorIn([step('later'), step('earlier', entry(1, '甲'), entry(2, '乙'))], years)).toMatchObject({
    name: '乙',
    times: 2,
  });
  expect(authorIn([step('later', entry(3, '丙')), step('earlier', entry(2, '乙'))], years)?.name).toBe('丙');
});

it('of what came in with a file, whoever brought the file', () => {
  expect(authorIn([step('later', imported), step('earlier', entry(1, '甲'))], years)?.name).toBe('导入者');
  expect(authorIn([step('later', imported, entry(10, '丁'))], years)?.name).toBe('丁');
});

it('a kind of output is known by its code', () => {
  const created = entry(4, '戊', { act: 'create', subject: 'output-kinds', subjectId: 'k', after: { code: 'paper' } });

  expect(authorIn([step('later', created)], difference('outputKinds[paper]', null))?.name).toBe('戊');
  expect(authorIn([step('later', created)], difference('outputKinds[patent]', null))).toBeNull();
});

import { expect, it } from '@jest/globals';
import { firstOfSamePerson, withoutNames } from './same-person';

const named = (...names: (string | null | undefined)[]) => names.map((name) => ({ name }));

it.each([
  ['the same name', '王某', '王某'],
  ['white space of any kind', '王 某', '王　某'],
  ['full-width letters', 'ＷＡＮＧ', 'wang'],
])('takes two recommendations for one person’s: %s', (_name, one, another) => {
  expect(firstOfSamePerson(named(one, '李某', another))).toEqual([0, 1, 0]);
});

it('takes those without a name for different people’s', () => {
  expect(firstOfSamePerson(named(null, undefined, '', ' 　'))).toEqual([0, 1, 2, 3]);
});

it('tells, without names, who has given several, and says the same when asked again', () => {
  const given = ['王某', '李某', '王 某'].map((name) => ({ rank: 'senior' as const, name, on: '2024-01-01' }));

  const once = withoutNames(given, (person) => `推荐人${person + 1}`);

  expect(once.map(({ name }) => name)).toEqual(['推荐人1', undefined, '推荐人1']);
  expect(withoutNames(once, (person) => `推荐人${person + 1}`)).toEqual(once);
});

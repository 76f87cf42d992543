import { expect, it } from '@jest/globals';
import { Output } from '../dossier';
import { firstOfSame } from './same-work';

const output = (title: string, kind = 'work-report') =>
  Output.parse({ kind, title, completedOn: '2022-01-01', appliedBy: 'none', influence: 'none' });

it.each([
  ['letters in either case', 'Data Report', 'DATA report'],
  ['white space of any kind', '政务 服务　报告', '政务服务报告'],
  ['full-width letters and digits', 'ＤＡＴＡ２０２２', 'data2022'],
  ['letters that only upper case makes the same', 'Straße', 'STRASSE'],
  ['a sigma at the end of a word', 'ΛΟΓΟΣ', 'λογος'],
])('takes two titles for one work: %s', (_name, one, another) => {
  expect(firstOfSame([output(one), output('另一'), output(another)])).toEqual([0, 1, 0]);
});

it('keeps works of different kinds apart, and different titles', () => {
  expect(firstOfSame([output('报告'), output('报告', 'monograph'), output('报告二')])).toEqual([0, 1, 2]);
});

import { describe, expect, it } from '@jest/globals';
import { dayReached, formatDay, merge, never, parseDay, stretchOf, tenure, tenureTimeline } from '.';

type Period = readonly [from: string, to: string | null];

const periods = (some: readonly Period[]) => some.map(([from, to]) => ({ from, to }));
const timeline = (employments: readonly Period[], excluded: readonly Period[] = [], monthDays = 30) =>
  tenureTimeline({
    employments: periods(employments),
    excluded: periods(excluded),
    since: null,
    asOf: '2024-12-31',
    monthDays,
  });
const lengthOf = (employments: readonly Period[], excluded: readonly Period[] = [], monthDays = 30) => {
  const { months, days } = timeline(employments, excluded, monthDays);
  return [months, days];
};

describe('从事本专业技术工作满N年', () => {
  it.each<[string, Period, [number, number]]>([
    ['2015-01-01 to 2019-12-31 is exactly five years', ['2015-01-01', '2019-12-31'], [60, 0]],
    ['one day less is not', ['2015-01-01', '2019-12-30'], [59, 29]],
    ['a month of February is one', ['2023-02-01', '2023-02-28'], [1, 0]],
    ['from a month’s last day to the day before the next one’s', ['2024-01-31', '2024-02-28'], [1, 0]],
    ['one day is a day', ['2024-12-31', null], [0, 1]],
    ['work that goes on counts until the cut-off day, itself included', ['2020-01-01', null], [60, 0]],
    ['so does work that ends later', ['2020-01-01', '2030-06-30'], [60, 0]],
    ['work that begins later does not count', ['2025-01-01', null], [0, 0]],
  ])('%s', (_name, period, expected) => {
    expect(lengthOf([period])).toEqual(expected);
  });

  it('counts two jobs at once only once', () => {
    expect(
      lengthOf([
        ['2020-01-01', '2022-12-31'],
        ['2021-01-01', '2023-12-31'],
        ['2021-06-01', '2021-08-31'],
      ]),
    ).toEqual([48, 0]);
  });

  it('takes jobs that adjoin for one stretch, whichever was entered first', () => {
    expect(
      lengthOf([
        ['2020-01-16', '2020-12-31'],
        ['2020-01-01', '2020-01-15'],
      ]),
    ).toEqual([12, 0]);
  });

  it('adds the rests of several stretches, thirty days to a month', () => {
    const rests: readonly Period[] = [
      ['2020-01-01', '2020-01-15'],
      ['2021-01-01', '2021-01-15'],
    ];

    expect(lengthOf(rests)).toEqual([1, 0]);
    expect(lengthOf([...rests, ['2022-01-01', '2022-01-03']])).toEqual([1, 3]);
    expect(lengthOf(rests, [], 31)).toEqual([0, 30]);
  });

  it('takes a rest of thirty days in a month of thirty-one for no month', () => {
    expect(lengthOf([['2024-01-01', '2024-01-30']])).toEqual([0, 29]);
  });
});

describe('an interruption that does not count', () => {
  it('is taken out, and both sides are counted for themselves', () => {
    expect(lengthOf([['2015-01-01', '2019-12-31']], [['2016-09-01', '2017-06-30']])).toEqual([50, 0]);
  });

  it('takes out nothing where nobody worked', () => {
    expect(lengthOf([['2020-01-01', '2020-12-31']], [['2021-01-01', null]])).toEqual([12, 0]);
  });

  it('that goes on ends the tenure', () => {
    expect(lengthOf([['2020-01-01', null]], [['2021-01-01', null]])).toEqual([12, 0]);
  });

  it('may cover everything', () => {
    expect(lengthOf([['2020-01-01', '2020-12-31']], [['2019-01-01', '2022-12-31']])).toEqual([0, 0]);
  });

  it('is counted once where it was entered twice', () => {
    const study: Period = ['2020-04-01', '2020-06-30'];

    expect(lengthOf([['2020-01-01', '2020-12-31']], [study, study])).toEqual([9, 0]);
  });
});

describe('what is drawn', () => {
  it('shows the merged stretches and what was taken out, within the clock and the cut-off day', () => {
    const { counted, excluded } = tenureTimeline({
      employments: periods([
        ['2010-01-01', '2016-08-31'],
        ['2016-09-01', null],
      ]),
      excluded: periods([['2018-09-01', '2019-06-30']]),
      since: '2015-03-01',
      asOf: '2024-12-31',
      monthDays: 30,
    });

    expect(counted).toEqual([
      { from: '2015-03-01', to: '2018-08-31' },
      { from: '2019-07-01', to: '2024-12-31' },
    ]);
    expect(excluded).toEqual([{ from: '2018-09-01', to: '2019-06-30' }]);
  });
});

describe('the day on which it is reached', () => {
  const reachedOn = (employments: readonly Period[], months: number, since = '1900-01-01'): string | null => {
    const stretches = merge(periods(employments).map(stretchOf));
    const day = dayReached(stretches, { from: parseDay(since), months }, 30);
    return day === never ? null : formatDay(day);
  };

  it.each<[string, { worked: readonly Period[]; months: number }, string | null]>([
    ['five years from a title of 2020-01-01', { worked: [['2020-01-01', null]], months: 60 }, '2024-12-31'],
    ['a month from a day that the next month lacks', { worked: [['2024-01-31', null]], months: 1 }, '2024-02-28'],
    ['never, where the work has ended before', { worked: [['2020-01-01', '2020-06-29']], months: 6 }, null],
    ['on the last day, where that is enough', { worked: [['2020-01-01', '2020-06-30']], months: 6 }, '2020-06-30'],
    [
      'in a later stretch, with the rest of an earlier one',
      {
        worked: [
          ['2020-01-01', '2020-01-20'],
          ['2021-01-01', null],
        ],
        months: 1,
      },
      '2021-01-10',
    ],
  ])('%s', (_name, { worked, months }, expected) => {
    expect(reachedOn(worked, months)).toBe(expected);
  });

  it('counts from the clock’s own start', () => {
    expect(reachedOn([['2010-01-01', null]], 12, '2020-03-01')).toBe('2021-02-28');
  });
});

describe('stretches', () => {
  it('that are empty vanish', () => {
    expect(merge([{ from: 5, to: 5 }])).toEqual([]);
    expect(tenure([], { from: 0, to: 100 }, 30)).toEqual({ months: 0, days: 0 });
  });
});

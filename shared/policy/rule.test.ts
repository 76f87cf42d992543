import { describe, expect, it } from '@jest/globals';
import { policies } from '../../database/seed';
import { refusalsOf } from '../errors';
import { Rule, type RuleOf, plainSentence, ruleSentence } from '.';

const content = policies()[0]!;
const clockOf = (counts: 'profession' | 'calendar'): RuleOf<'qualification'> => ({
  kind: 'qualification',
  clocks: [{ since: 'career', years: 5, counts, work: 'front-line' }],
});

describe('a clock of one kind of work', () => {
  it('counts time worked', () => {
    expect(Rule.safeParse(clockOf('profession')).success).toBe(true);
  });

  it('cannot count calendar time, which passes without a day of such work', () => {
    const { error } = Rule.safeParse(clockOf('calendar'));

    expect(refusalsOf(error!)).toEqual([{ code: 'clock.work-of-calendar-time', params: {}, path: 'clocks[0].work' }]);
  });

  it.each(['profession', 'calendar'] as const)('names the kind of work in both languages (%s)', (counts) => {
    expect(plainSentence(ruleSentence(clockOf(counts), content, 'zh'))).toContain('本专业“一线”工作');
    expect(plainSentence(ruleSentence(clockOf(counts), content, 'en'))).toContain('work of the kind “Front line”');
  });
});

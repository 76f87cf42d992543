import type { PolicyContent, RuleOf } from '../policy';
import type { Threshold } from '../policy';

type Qualification = RuleOf<'qualification'>;

/**
 * The part of an edition that is about one level, with nothing left in the threshold's clause but its own clock and where
 * that starts: whoever comes out otherwise a day earlier or later does so by this clock. Null for any other threshold.
 */
export function withClockAlone(content: PolicyContent, { clause, level, slot }: Threshold): PolicyContent | null {
  const place = /^clocks\[(\d+)\]\.years$/.exec(slot?.path ?? '')?.[1];
  if (place === undefined || slot?.value === 0) return null;
  return {
    ...content,
    levels: content.levels.filter(({ code }) => code === level),
    requirements: content.requirements
      .filter((row) => row.level === level)
      .map((row) => ({
        ...row,
        criteria: row.criteria.map((item) =>
          item.code === clause && item.rule.kind === 'qualification'
            ? { ...item, rule: clockAlone(item.rule, Number(place)) }
            : item,
        ),
      })),
  };
}

function clockAlone({ schooling, title, clocks }: Qualification, place: number): Qualification {
  const clock = clocks[place];
  if (!clock) return { kind: 'qualification', clocks: [] };
  const atTitle = clock.since === 'title' || clock.since === 'appointment';
  return {
    kind: 'qualification',
    ...(schooling && clock.since === 'schooling' && { schooling }),
    ...(title && atTitle && { title }),
    clocks: [clock],
  };
}

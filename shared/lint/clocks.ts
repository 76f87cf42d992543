import type { Clock, PolicyContent, RuleOf } from '../policy';

/** One clock of an edition, with the item that it belongs to. */
export interface PlacedClock {
  readonly clock: Clock;
  readonly rule: RuleOf<'qualification'>;
  readonly clause: string;
  readonly path: string;
}

/** Every clock of an edition. */
export function clocksOf({ requirements }: PolicyContent): PlacedClock[] {
  return requirements.flatMap(({ criteria }, place) =>
    criteria.flatMap(({ code, rule }, index) =>
      rule.kind === 'qualification'
        ? rule.clocks.map((clock, at) => ({
            clock,
            rule,
            clause: code,
            path: `requirements[${place}].criteria[${index}].rule.clocks[${at}]`,
          }))
        : [],
    ),
  );
}

/** Whether a clock starts at what its rule does not ask for. */
export function lacksStart({ since }: Clock, rule: RuleOf<'qualification'>): boolean {
  if (since === 'schooling') return rule.schooling === undefined;
  return since !== 'career' && rule.title === undefined;
}

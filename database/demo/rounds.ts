/** 轮次 */
export interface DemoRound {
  readonly code: string;
  readonly name: string;
  readonly kind: 'regular';
  readonly status: 'open' | 'closed';
  readonly cutOffOn: string;
  readonly opensOn: string;
  readonly closesOn: string;
  /** The last day on which an application of the demo was begun. */
  readonly lastBegunOn: string;
}

/** Two rounds that have ended and the one that is open. */
export function demoRounds(): readonly [DemoRound, DemoRound, DemoRound] {
  return [
    round('2024', { status: 'closed', opensOn: '2024-09-02', closesOn: '2024-10-31', lastBegunOn: '2024-10-31' }),
    round('2025', { status: 'closed', opensOn: '2025-09-01', closesOn: '2025-10-31', lastBegunOn: '2025-10-31' }),
    round('2026', { status: 'open', opensOn: '2026-09-01', closesOn: '2026-12-18', lastBegunOn: '2026-11-20' }),
  ];
}

function round(year: string, days: Pick<DemoRound, 'status' | 'opensOn' | 'closesOn' | 'lastBegunOn'>): DemoRound {
  return { code: year, name: `${year}年度职称评审`, kind: 'regular', cutOffOn: `${year}-12-31`, ...days };
}

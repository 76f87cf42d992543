import type { SlotKind } from '../policy';
import {
  applicationBodies,
  appraisalGrades,
  degreeLadder,
  honourLevels,
  influences,
  qualificationLadder,
  roles,
  titleRanks,
  type Terms,
} from '../vocabulary';

/** Which way a threshold is moved: so that it asks for more, or for less. */
export type Move = 'stricter' | 'looser';

type Way = { readonly ladder: Terms<string> } | { readonly unit: number };

/** By what each kind of threshold is measured: the step to what asks for more, or a ladder from its lowest step. */
const ways: Readonly<Record<SlotKind, Way>> = {
  years: { unit: 1 / 12 },
  count: { unit: 1 },
  characters: { unit: 1 },
  // 排名前五 asks for less than 排名前四, 二等奖 for less than 一等奖.
  authorRank: { unit: -1 },
  prizeGrade: { unit: -1 },
  rank: { ladder: titleRanks },
  role: { ladder: roles },
  bodyLevel: { ladder: applicationBodies },
  influence: { ladder: influences },
  degree: { ladder: degreeLadder },
  qualification: { ladder: qualificationLadder },
  honourLevel: { ladder: honourLevels },
  appraisalGrade: { ladder: appraisalGrades },
};

/** The ladder that a kind of threshold is a step of; null for a number. */
export function ladderOf(kind: SlotKind): Terms<string> | null {
  const way = ways[kind];
  return 'ladder' in way ? way.ladder : null;
}

/** The value beside a threshold: one step, one item, one month away; null beyond the end of its ladder. */
export function stepped(
  { kind, value, isMaximum }: { readonly kind: SlotKind; readonly value: number | string; readonly isMaximum: boolean },
  move: Move,
): number | string | null {
  const way = ways[kind];
  const up = (move === 'stricter') !== isMaximum;
  if ('ladder' in way) return way.ladder.codes[way.ladder.codes.indexOf(String(value)) + (up ? 1 : -1)] ?? null;
  const next = Number(value) + (up ? way.unit : -way.unit);
  return Math.round(next * 12) / 12;
}

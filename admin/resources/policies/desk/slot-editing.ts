// How each kind of slot is edited: a number within bounds, or a step of a ladder.
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
  mostYears,
} from '../../../../shared/vocabulary';
import type { Slot, SlotKind } from '../../../../shared/policy';
import { readYears } from '../../../rules/typed-years';

export type SlotEditing =
  | { readonly by: 'number'; readonly minimum: number; readonly maximum: number; readonly step: number }
  /** 年限: years, or years and months, as people write them. */
  | { readonly by: 'span'; readonly minimum: number; readonly maximum: number }
  | { readonly by: 'ladder'; readonly ladder: Terms<string> };

/** The way to edit a slot. */
export const slotEditing: Readonly<Record<SlotKind, SlotEditing>> = {
  years: { by: 'span', minimum: 0, maximum: mostYears },
  count: { by: 'number', minimum: 1, maximum: 99, step: 1 },
  authorRank: { by: 'number', minimum: 1, maximum: 99, step: 1 },
  rank: { by: 'ladder', ladder: titleRanks },
  role: { by: 'ladder', ladder: roles },
  bodyLevel: { by: 'ladder', ladder: applicationBodies },
  influence: { by: 'ladder', ladder: influences },
  degree: { by: 'ladder', ladder: degreeLadder },
  qualification: { by: 'ladder', ladder: qualificationLadder },
  honourLevel: { by: 'ladder', ladder: honourLevels },
  appraisalGrade: { by: 'ladder', ladder: appraisalGrades },
  prizeGrade: { by: 'number', minimum: 1, maximum: 9, step: 1 },
  characters: { by: 'number', minimum: 1, maximum: 100_000_000, step: 1000 },
};

/** What was typed, as the slot's value; null where it is not one. */
export function slotValue({ kind }: Pick<Slot, 'kind'>, typed: string): number | string | null {
  const editing = slotEditing[kind];
  if (editing.by === 'ladder') return editing.ladder.codes.includes(typed) ? typed : null;
  const number = editing.by === 'span' ? readYears(typed) : numberOf(typed);
  return number === null || number < editing.minimum || number > editing.maximum ? null : number;
}

function numberOf(typed: string): number | null {
  const number = Number(typed);
  return typed.trim() === '' || !Number.isInteger(number) ? null : number;
}

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
} from '../../../../shared/vocabulary';
import type { Slot, SlotKind } from '../../../../shared/policy';

export type SlotEditing =
  | { readonly by: 'number'; readonly minimum: number; readonly maximum: number; readonly step: number }
  | { readonly by: 'ladder'; readonly ladder: Terms<string> };

/** The way to edit a slot. */
export const slotEditing: Readonly<Record<SlotKind, SlotEditing>> = {
  years: { by: 'number', minimum: 0, maximum: 50, step: 0.5 },
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
  const number = Number(typed);
  if (typed.trim() === '' || !Number.isFinite(number)) return null;
  if (number < editing.minimum || number > editing.maximum) return null;
  const grain = kind === 'years' ? 12 : 1;
  return Math.abs(number * grain - Math.round(number * grain)) < 1e-9 ? number : null;
}

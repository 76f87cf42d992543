import { refusal, type Refusal } from '../errors';
import { editionStatuses, type roundStatuses } from '../vocabulary';
import type { EditionStatus } from './effective-days';

/** A round and the edition that it is to go by. */
export interface RoundEdition {
  readonly round: (typeof roundStatuses)['codes'][number];
  readonly edition: number;
  readonly state: EditionStatus;
}

/** 轮次适用的版次：while a round is open the edition in force, which it follows; a closed one keeps the edition of its time. */
export function refuseRoundEdition({ round, edition, state }: RoundEdition): Refusal[] {
  const told = { edition, status: editionStatuses.labels[state] };
  if (state === 'in-force' || (round === 'closed' && state === 'superseded')) return [];
  return [refusal(round === 'open' ? 'round.edition-not-in-force' : 'round.edition-never-applied', told, 'policy')];
}

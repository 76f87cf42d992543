import { decide, editionMachine, type EditionFacts, type EditionStatus } from '../../../../shared/casework';
import { refuseAny, Refused, refusal } from '../../../../shared/errors';
import type { Work } from '../../../act/perform';
import type { LockedFamily } from '../queries/edition';
import type { Examined } from '../queries/locked-edition';
import { editionFacts } from './edition-facts';

/** The state that an act brings an edition to; throws everything that stands in its way. */
export function decideEdition(
  act: string,
  locked: LockedFamily & Partial<Examined>,
  { work, given = {} }: { readonly work: Pick<Work, 'who' | 'now'>; readonly given?: Partial<EditionFacts> },
): EditionStatus {
  const decision = decide(editionMachine, act, { ...editionFacts(locked, work), ...given });
  if ('to' in decision) return decision.to;
  refuseAny(decision.refusals);
  throw new Refused(refusal('request.malformed', {}));
}

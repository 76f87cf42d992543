import { parsedOrRefused, refusal, refuseAny, Refused } from '../../../../shared/errors';
import { explorationOf, SimulationRequest, wordNumber, type NumberWords } from '../../../../shared/impact';
import type { PolicyContent } from '../../../../shared/policy';
import { seesNames } from '../../../access/sees-names';
import type { Act } from '../../../act/perform';
import { enqueueSimulation } from '../../../jobs/queue';
import { parseFilter } from '../../application/queries/filter';
import { findEdition, type Edition } from '../../policy/queries/edition';
import { readEdition } from '../../policy/queries/edition-content';
import { decidingHashOf } from '../../policy/queries/deciding-hash';

/** What is entered; with the words of the day for the number that is explored. */
interface Entered extends Facts {
  readonly number: NumberWords | null;
}
interface Facts {
  readonly request: SimulationRequest;
  readonly edition: Edition;
  readonly against: Edition | null;
  readonly content: PolicyContent;
}

/** 模拟影响：enters a run, which the queue takes up after the commit. Nobody's verdict is touched. */
export const startSimulation: Act<unknown, Facts, Entered, { id: string }> = {
  name: 'simulate',

  async facts({ trx }, asked) {
    const request = parsedOrRefused(SimulationRequest, asked);
    const edition = await findEdition(trx, request.edition);
    const other = request.kind === 'impact' ? request.against : null;
    const { content } = await readEdition(trx, edition.id);
    return { request, edition, content, against: other === null ? null : await findEdition(trx, other) };
  },

  decide(facts, _, { who }) {
    const { request, content } = facts;
    const { q } = parseFilter(request.scope.filter ?? {});
    // A search by name would tell whose each masked name is.
    refuseAny(q === undefined || seesNames(who.role) ? [] : [refusal('access.forbidden', {}, 'scope.filter.q')]);
    if (request.kind === 'impact') return { ...facts, number: null };
    const found = explorationOf(content, request);
    if ('refusals' in found) throw new Refused(...found.refusals);
    return { ...facts, number: wordNumber(found.number, content) };
  },

  async write({ trx, who }, { request, edition, against, content, number }) {
    const [run] = await trx('simulations')
      .insert({
        kind: request.kind,
        policy_id: edition.id,
        against_id: against?.id ?? null,
        revision: edition.revision,
        content_hash: decidingHashOf(content),
        request: JSON.stringify(number === null ? request : { ...request, number }),
        started_by: JSON.stringify(who),
      })
      .returning('id');
    const id: string = run.id;
    const entry = { act: 'simulate', subject: 'policies', subjectId: edition.document_id, before: null, after: { id } };
    return { result: { id }, entries: [entry], afterCommit: () => enqueueSimulation(id) };
  },
};

import type { Core } from '@strapi/strapi';
import { refusal, refusalsOf, refuseAny, Refused } from '../../../../shared/errors';
import { ChangeNote } from '../../../../shared/policy';
import { perform } from '../../../act/perform';
import { countScope } from '../../../jobs/recheck';
import { reviseEdition } from '../../policy/acts/revise';
import { takeEffect } from '../../policy/acts/take-effect';
import { withdrawEdition } from '../../policy/acts/withdraw-edition';
import { findEdition } from '../../policy/queries/edition';
import { readEdition } from '../../policy/queries/edition-content';
import { roundsToFollow } from '../../policy/queries/rounds-to-follow';
import { allowed, answerRow, bodyOf, expectedRevision, type Context } from '../request';

const resource = 'policies';

/** The policy administrator's half of the console's API: an edition as one document, and the acts on it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async content(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'read']);
    const db = strapi.db.connection;
    const { id, document_id, status, revision, based_on_id } = await findEdition(db, ctx.params['id']);
    const rows = await readEdition(db, id);
    const base = based_on_id === null ? null : await readEdition(db, based_on_id);
    answerRow(ctx, { id: document_id, status, revision, ...rows, basedOn: base && { content: base.content } });
  },

  /** Which rounds would follow the edition, and how many open cases that would recheck. */
  async impact(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'read']);
    const db = strapi.db.connection;
    const edition = await findEdition(db, ctx.params['id']);
    const rounds = await roundsToFollow(db, edition.document_number);
    const counts = await Promise.all(
      [...new Set(rounds.map((round) => round.policy_id))].map((policyId) => countScope(db, { policyId })),
    );
    ctx.body = {
      rounds: rounds.map(({ code, name }) => ({ code, name })),
      applications: counts.reduce((sum, n) => sum + n, 0),
    };
  },

  async act(ctx: Context) {
    const { id, act } = ctx.params;
    const known = act === 'revise' || act === 'take-effect' || act === 'withdraw-edition' ? act : null;
    if (!known) throw new Refused(refusal('route.not-found', {}));
    const who = await allowed(strapi, ctx, [resource, known]);
    if (known === 'revise') {
      ctx.status = 201;
      ctx.body = await perform(strapi, reviseEdition, { who, input: { id, changeNote: changeNoteIn(ctx) } });
      return;
    }
    const input = { id, revision: expectedRevision(ctx) };
    ctx.body =
      known === 'take-effect'
        ? await perform(strapi, takeEffect, { who, input })
        : await perform(strapi, withdrawEdition, { who, input });
  },
});

function changeNoteIn(ctx: Context): string {
  const parsed = ChangeNote.safeParse(bodyOf(ctx));
  if (!parsed.success) refuseAny(refusalsOf(parsed.error));
  return parsed.data?.changeNote ?? '';
}

import type { Core } from '@strapi/strapi';
import { permissions } from '../../../../config/permissions';
import { rowsOf } from '../../../../shared/access';
import { refusal, Refused } from '../../../../shared/errors';
import { countScope } from '../../../jobs/recheck';
import { findEdition } from '../../policy/queries/edition';
import { readEdition } from '../../policy/queries/edition-content';
import { roundsToFollow } from '../../policy/queries/rounds-to-follow';
import { editionHistory } from '../queries/edition-history';
import { allowed, answerPage, answerRow, listQuery, type Context } from '../request';

const resource = 'policies';

/** The policy administrator's half of the console's API: an edition as one document, and what it would touch. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async content(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'read']);
    const db = strapi.db.connection;
    const head = await findEdition(db, ctx.params['id']);
    const { document_id: id, status, revision, authors, review, based_on_id: basedOn } = head;
    const rows = await readEdition(db, head.id);
    const base = basedOn === null ? null : await readEdition(db, basedOn);
    answerRow(ctx, {
      id,
      status,
      revision,
      authors: authors ?? [],
      review,
      ...rows,
      basedOn: base && { content: base.content },
    });
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

  /** Who changed what of the edition, when and why: its rows too, and those that are gone. */
  async history(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'read']);
    const who = await allowed(strapi, ctx, ['trail', 'list']);
    const { subject } = rowsOf(permissions, who.role, 'trail');
    if (subject && !subject.includes(resource)) throw new Refused(refusal('access.forbidden', {}));
    const { offset, limit } = listQuery(ctx, { field: 'id', order: 'DESC' });
    const db = strapi.db.connection;
    const { id: policyId, document_id: documentId } = await findEdition(db, ctx.params['id']);
    const page = await editionHistory(db, { policyId, documentId, offset, limit });
    answerPage(ctx, { name: 'history', offset, ...page });
  },
});

import type { Core } from '@strapi/strapi';
import { refusal, Refused } from '../../../../shared/errors';
import { perform } from '../../../act/perform';
import { cancelSimulation } from '../../simulation/acts/cancel-simulation';
import { startSimulation } from '../../simulation/acts/start-simulation';
import { listSimulations, readSimulation, simulationId } from '../../simulation/queries/simulations';
import { allowed, answerPage, answerRow, bodyOf, listQuery, type Context } from '../request';

const resource = 'simulations';
const newest = { field: 'createdAt', order: 'DESC' } as const;

/** 影响模拟: runs that say whom an edition would touch, and where a threshold's cliff is. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'list']);
    const { filter, sort, offset, limit } = listQuery(ctx, newest);
    if (sort.field !== newest.field) throw new Refused(refusal('query.unknown-sort', { field: sort.field }, 'sort'));
    const results = ctx.query['result'] === 'true';
    const asked = { filter, descending: sort.order === 'DESC', results, offset, limit };
    answerPage(ctx, { name: resource, offset, ...(await listSimulations(strapi.db.connection, asked)) });
  },

  async one(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'read']);
    // Its revision is the edition's, no tag of its own.
    ctx.set('Cache-Control', 'no-store');
    ctx.body = await readSimulation(strapi.db.connection, ctx.params['id']);
  },

  async create(ctx: Context) {
    const who = await allowed(strapi, ctx, [resource, 'create']);
    answerRow(ctx, await perform(strapi, startSimulation, { who, input: bodyOf(ctx) }), 201);
  },

  async cancel(ctx: Context) {
    const who = await allowed(strapi, ctx, [resource, 'cancel']);
    ctx.body = await perform(strapi, cancelSimulation, { who, input: simulationId(ctx.params['id']) });
  },
});

import type { Core } from '@strapi/strapi';
import { perform } from '../../../act/perform';
import { cancelRun } from '../../../jobs/cancel-run';
import { replayOne } from '../../../jobs/replay/replay-one';
import { startReplay } from '../../../jobs/replay/start-replay';
import { listFindings, listReplays, readReplay } from '../queries/replays';
import { allowed, answerPage, answerRow, listQuery, runId, type Context } from '../request';

const resource = 'replays';
const newest = { field: 'createdAt', order: 'DESC' } as const;

/** 结论核验: every stored verdict assessed again, nightly and on demand. Nothing is changed. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'list']);
    const { offset, limit } = listQuery(ctx, newest);
    const page = await listReplays(strapi.db.connection, { offset, limit });
    answerPage(ctx, { name: resource, offset, ...page });
  },

  async one(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'read']);
    answerRow(ctx, await readReplay(strapi.db.connection, runId(ctx)));
  },

  async findings(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'read']);
    const { offset, limit } = listQuery(ctx, newest);
    const page = await listFindings(strapi.db.connection, runId(ctx), { offset, limit });
    answerPage(ctx, { name: 'findings', offset, ...page });
  },

  async create(ctx: Context) {
    const who = await allowed(strapi, ctx, [resource, 'create']);
    answerRow(ctx, await perform(strapi, startReplay, { who, input: null }), 201);
  },

  async cancel(ctx: Context) {
    const who = await allowed(strapi, ctx, [resource, 'cancel']);
    ctx.body = await perform(strapi, cancelRun, { who, input: { id: runId(ctx), subject: resource } });
  },

  /** One case: does its verdict repeat. */
  async application(ctx: Context) {
    await allowed(strapi, ctx, ['applications', 'replay']);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = await replayOne(strapi.db.connection, String(ctx.params['id']));
  },
});

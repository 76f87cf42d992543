import type { Core } from '@strapi/strapi';
import { refusal, Refused } from '../../../../shared/errors';
import { maskFilter } from '../../../access/sees-names';
import { perform } from '../../../act/perform';
import { cancelRun } from '../../../jobs/cancel-run';
import { allowed, answerPage, answerRow, listQuery, runId, type Context } from '../request';

const columns = [
  'id',
  'kind',
  'state',
  'filter',
  'total',
  'done',
  'changed',
  'tally',
  'note',
  'created_at as createdAt',
  'started_at as startedAt',
  'finished_at as finishedAt',
];

/** Runs in the background: how far each is, and the way to end one. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const { role } = await allowed(strapi, ctx, ['runs', 'list']);
    const { offset, limit } = listQuery(ctx, { field: 'createdAt', order: 'DESC' });
    const runs = strapi.db.connection('recheck_runs').whereNot({ kind: 'replay' });
    const rows = await runs.clone().select(columns).orderBy('created_at', 'desc').offset(offset).limit(limit);
    const total = Number((await runs.clone().count({ n: '*' }).first())?.['n'] ?? 0);
    answerPage(ctx, { name: 'runs', rows: rows.map((row) => readBy(role, row)), total, offset });
  },

  async one(ctx: Context) {
    const { role } = await allowed(strapi, ctx, ['runs', 'read']);
    const row = await strapi.db
      .connection('recheck_runs')
      .select(columns)
      .where({ id: runId(ctx) })
      .whereNot({ kind: 'replay' })
      .first();
    if (!row) throw new Refused(refusal('record.not-found', {}));
    answerRow(ctx, readBy(role, row));
  },

  async cancel(ctx: Context) {
    const who = await allowed(strapi, ctx, ['runs', 'cancel']);
    ctx.body = await perform(strapi, cancelRun, { who, input: { id: runId(ctx), subject: 'recheck-runs' } });
  },
});

/** A run over a selection keeps the filter that it was asked for. */
function readBy<Row extends { readonly filter: { readonly filter?: unknown } | null }>(role: string, row: Row): Row {
  return row.filter?.filter ? { ...row, filter: { ...row.filter, filter: maskFilter(role, row.filter.filter) } } : row;
}

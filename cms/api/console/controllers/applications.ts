import type { Core } from '@strapi/strapi';
import { refusal, Refused } from '../../../../shared/errors';
import { perform } from '../../../act/perform';
import { recheckSelection } from '../../application/acts/recheck';
import { recheckOne } from '../../application/acts/recheck-one';
import { ruleOnClause } from '../../application/acts/rule';
import { exportGrid } from '../../application/queries/export';
import { parseFilter } from '../../application/queries/filter';
import { countBy, readGrid } from '../../application/queries/grid';
import { languageOf } from '../../../act/render-refusal';
import { tableFormat } from '../../../files/table-file';
import { readCase } from '../queries/case-page';
import { allowed, answerPage, answerRow, bodyOf, expectedRevision, listQuery, type Context } from '../request';

const resource = 'applications';
const preset = { field: 'updatedAt', order: 'DESC' } as const;

/** The clerk's half of the console's API: the grid on its one table, the case, the acts on it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'list']);
    const { filter, ...query } = listQuery(ctx, preset);
    const page = await readGrid(strapi.db.connection, { ...query, filter: parseFilter(filter) });
    answerPage(ctx, { name: resource, offset: query.offset, ...page });
  },

  async counts(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'list']);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = await countBy(strapi.db.connection, parseFilter(listQuery(ctx, preset).filter));
  },

  async export(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'list']);
    const { filter, sort } = listQuery(ctx, preset);
    const format = tableFormat(ctx.query['format']);
    const language = ctx.query['lang'] === 'en' ? 'en' : languageOf(ctx.get('Accept-Language'));
    const columns = typeof ctx.query['columns'] === 'string' ? ctx.query['columns'].split(',') : null;
    const file = await exportGrid(strapi.db.connection, {
      filter: parseFilter(filter),
      sort,
      format,
      language,
      columns,
    });
    ctx.set('Content-Disposition', `attachment; filename="applications.${format}"`);
    ctx.type = file.type;
    ctx.body = file.body;
  },

  async one(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'read']);
    answerRow(ctx, await readCase(strapi.db.connection, ctx.params['id']));
  },

  /** Acts on one case: `rule` on a referred clause, `recheck` by the edition of its round. */
  async act(ctx: Context) {
    const { id, act } = ctx.params;
    if (act !== 'rule' && act !== 'recheck') throw new Refused(refusal('route.not-found', {}));
    const who = await allowed(strapi, ctx, [resource, act]);
    if (act === 'recheck') await perform(strapi, recheckOne, { who, input: { id } });
    else
      await perform(strapi, ruleOnClause, { who, input: { id, data: bodyOf(ctx), revision: expectedRevision(ctx) } });
    answerRow(ctx, await readCase(strapi.db.connection, id));
  },

  async recheckSelection(ctx: Context) {
    const who = await allowed(strapi, ctx, [resource, 'recheck']);
    ctx.status = 202;
    ctx.body = await perform(strapi, recheckSelection, { who, input: bodyOf(ctx) });
  },
});

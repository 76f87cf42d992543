import type { Core } from '@strapi/strapi';
import { refusal, Refused } from '../../../../shared/errors';
import { languageOf } from '../../../act/render-refusal';
import { readConflicts } from '../../application/queries/conflicts';
import { allowed, answerPage, listQuery, type Context } from '../request';

const resource = 'consistency';
const filters: readonly string[] = ['documentNumber', 'clause'];

/** 比对认定: cases that look alike and were ruled on differently. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'list']);
    const { filter, offset, limit } = listQuery(ctx, { field: 'clause', order: 'ASC' });
    const unknown = Object.keys(filter).find((field) => !filters.includes(field));
    if (unknown !== undefined)
      throw new Refused(refusal('query.unknown-filter', { field: unknown }, `filter.${unknown}`));
    const all = await readConflicts(strapi.db.connection, languageOf(ctx.get('Accept-Language')));
    const rows = all.filter(
      ({ documentNumber, clause }) =>
        (filter['documentNumber'] ?? documentNumber) === documentNumber && (filter['clause'] ?? clause) === clause,
    );
    answerPage(ctx, { name: resource, offset, rows: rows.slice(offset, offset + limit), total: rows.length });
  },
});

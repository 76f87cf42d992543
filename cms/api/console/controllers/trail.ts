import type { Core } from '@strapi/strapi';
import { permissions } from '../../../../config/permissions';
import { rowsOf } from '../../../../shared/access';
import { maskFilter } from '../../../access/sees-names';
import { listTrail, type TrailRow } from '../queries/trail';
import { allowed, answerPage, listQuery, type Context } from '../request';

/** 审计记录, newest first. A clerk reads the history of applications, an editor that of editions: the rows of the matrix. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const who = await allowed(strapi, ctx, ['trail', 'list']);
    const { filter, offset, limit } = listQuery(ctx, { field: 'id', order: 'DESC' });
    const seen = rowsOf(permissions, who.role, 'trail');
    const { rows, total } = await listTrail(strapi.db.connection, { seen, filter, offset, limit });
    answerPage(ctx, { name: 'trail', rows: rows.map((row) => readBy(who.role, row)), total, offset });
  },
});

/** A recheck's entry tells its filter. */
function readBy(role: string, row: TrailRow): TrailRow {
  return row.after?.filter ? { ...row, after: { ...row.after, filter: maskFilter(role, row.after.filter) } } : row;
}

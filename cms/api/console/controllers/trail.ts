import type { Core } from '@strapi/strapi';
import { permissions } from '../../../../config/permissions';
import { rowsOf } from '../../../../shared/access';
import { refusal, Refused } from '../../../../shared/errors';
import { maskFilter } from '../../../access/sees-names';
import { allowed, answerPage, listQuery, type Context } from '../request';

const columns = [
  'id',
  'at',
  'actor_kind as actorKind',
  'actor_name as actorName',
  'actor_role as actorRole',
  'act',
  'subject',
  'subject_id as subjectId',
  'before',
  'after',
  'request_id as requestId',
];
const filters: Readonly<Record<string, string>> = {
  subject: 'subject',
  subjectId: 'subject_id',
  act: 'act',
  actorName: 'actor_name',
  actorRole: 'actor_role',
};

/** 审计记录, newest first. A clerk reads the history of applications, an editor that of editions: the rows of the matrix. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const who = await allowed(strapi, ctx, ['trail', 'list']);
    const { filter, offset, limit } = listQuery(ctx, { field: 'id', order: 'DESC' });
    const query = strapi.db.connection('audit_trail');
    for (const [column, values] of Object.entries(rowsOf(permissions, who.role, 'trail')))
      query.whereIn(column, [...values]);
    for (const [field, value] of Object.entries(filter)) {
      const column = filters[field];
      if (!column) throw new Refused(refusal('query.unknown-filter', { field }, `filter.${field}`));
      query.whereIn(
        column,
        [value].flat().map((given) => String(given).replaceAll('\u0000', '')),
      );
    }
    const rows = await query.clone().select(columns).orderBy('id', 'desc').offset(offset).limit(limit);
    const total = Number((await query.clone().count({ n: '*' }).first())?.['n'] ?? 0);
    answerPage(ctx, { name: 'trail', rows: rows.map((row) => readBy(who.role, row)), total, offset });
  },
});

/** A recheck's entry tells its filter. */
function readBy<Row extends { readonly after: { readonly filter?: unknown } | null }>(role: string, row: Row): Row {
  return row.after?.filter ? { ...row, after: { ...row.after, filter: maskFilter(role, row.after.filter) } } : row;
}

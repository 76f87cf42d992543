import type { Core } from '@strapi/strapi';
import { refusal, Refused } from '../../../../shared/errors';
import { deleteRow } from '../../../act/delete-row';
import { saveThrough } from '../../../act/hooks';
import { perform } from '../../../act/perform';
import { isResource, type Resource } from '../../../uids';
import { readCase } from '../queries/case-page';
import { listRows, readOne } from '../queries/rows';
import { allowed, answerPage, answerRow, bodyOf, expectedRevision, listQuery, type Context } from '../request';

/** The generic half of the console's API: every content type in the dialect of ra-data-simple-rest. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const resource = resourceIn(ctx);
    await allowed(strapi, ctx, [resource, 'list']);
    const query = listQuery(ctx, { field: 'id', order: 'ASC' });
    answerPage(ctx, { name: resource, offset: query.offset, ...(await listRows(strapi, resource, query)) });
  },

  async one(ctx: Context) {
    const resource = resourceIn(ctx);
    await allowed(strapi, ctx, [resource, 'read']);
    answerRow(ctx, await readOne(strapi, resource, ctx.params['id']));
  },

  async create(ctx: Context) {
    const resource = resourceIn(ctx);
    const who = await allowed(strapi, ctx, [resource, 'create']);
    const id = await saveThrough(strapi, who, { resource, id: null, data: bodyOf(ctx) });
    answerRow(ctx, await saved(strapi, resource, id), 201);
  },

  async update(ctx: Context) {
    const resource = resourceIn(ctx);
    const who = await allowed(strapi, ctx, [resource, 'update']);
    const revision = expectedRevision(ctx);
    const id = await saveThrough(strapi, who, {
      resource,
      id: ctx.params['id'],
      data: writable(bodyOf(ctx)),
      revision,
    });
    answerRow(ctx, await saved(strapi, resource, id));
  },

  async remove(ctx: Context) {
    const resource = resourceIn(ctx);
    const who = await allowed(strapi, ctx, [resource, 'delete']);
    const revision = expectedRevision(ctx);
    const id = await perform(strapi, deleteRow, { who, input: { resource, id: ctx.params['id'], revision } });
    ctx.body = { id };
  },
});

function resourceIn(ctx: Context): Resource {
  const name = String(ctx.params['resource'] ?? '');
  if (!isResource(name)) throw new Refused(refusal('route.not-found', {}));
  return name;
}

/** react-admin sends the whole record back; its revision has been said in `If-Match`. */
function writable(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([field]) => field !== 'revision'));
}

function saved(strapi: Core.Strapi, resource: Resource, id: string) {
  return resource === 'applications' ? readCase(strapi.db.connection, id) : readOne(strapi, resource, id);
}

import type { Core } from '@strapi/strapi';
import { languageOf } from '../../../act/render-refusal';
import { readDifferences } from '../../policy/queries/differences';
import { allowed, type Context } from '../request';

/** 两版的差异: the edition against another, in the reader's language. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async one(ctx: Context) {
    await allowed(strapi, ctx, ['policies', 'read']);
    const given = ctx.query['with'];
    const other = typeof given === 'string' && given !== '' ? given.replaceAll('\u0000', '') : null;
    ctx.set('Cache-Control', 'no-store');
    ctx.body = await readDifferences(
      strapi.db.connection,
      { id: ctx.params['id'], other },
      languageOf(ctx.get('Accept-Language')),
    );
  },
});

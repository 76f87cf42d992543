import type { Core } from '@strapi/strapi';
import { settings } from '../../../../config/settings';
import { openApi } from '../openapi';
import { referencePage } from '../reference-page';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** The API's description, for programs and for people. */
export default {
  json(ctx: Context) {
    ctx.set('Cache-Control', 'public, max-age=300');
    ctx.body = openApi(settings().publicUrl);
  },

  page(ctx: Context) {
    ctx.type = 'text/html; charset=utf-8';
    ctx.body = referencePage(settings().publicUrl);
  },
};

import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import { dayInBeijing } from '../../../../shared/calendar';
import { now } from '../../../act/clock';
import { contentOf, termsOn } from '../../policy/queries/editions-in-force';

type Context = Parameters<Core.MiddlewareHandler>[0];

// A frozen edition never changes: the answer to the same tag stays right, and a crowd costs the database nothing.
let kept: { readonly tag: string; readonly body: string } | null = null;

/** GET /api/public/editions: what is in force today, for everybody. It takes no parameters and knows no caller. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const db = strapi.db.connection;
    const terms = await termsOn(db, dayInBeijing(now().getTime()));
    const tag = tagOf(terms.map(({ hash }) => hash));
    ctx.status = 200;
    ctx.set('ETag', tag);
    // Kept by whoever likes, and asked for anew each time: an edition takes effect from one second to the next.
    ctx.set('Cache-Control', 'public, no-cache');
    if (names(ctx.get('If-None-Match'), tag)) {
      ctx.status = 304;
      return;
    }
    if (kept?.tag !== tag) kept = { tag, body: JSON.stringify({ data: await contentOf(db, terms) }) };
    ctx.type = 'application/json';
    ctx.body = kept.body;
  },
});

function tagOf(hashes: readonly string[]): string {
  return `"${createHash('sha256').update(hashes.join('\n')).digest('hex').slice(0, 32)}"`;
}

/** Whether the caller has what the tag stands for; not Koa's `fresh`, which `Cache-Control: no-cache` makes say no. */
function names(header: string, tag: string): boolean {
  const given = header.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return given.includes(tag) || given.includes('*');
}

// Serves the console's build at `/`: files as they are, every other path its index.html, so that deep links work.
import type { Core } from '@strapi/strapi';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

// Paths that belong to Strapi: its APIs, its panel and the panel's own APIs.
const notOurs =
  /^\/(api|admin|uploads|upload|_health|favicon\.ico|content-manager|content-type-builder|i18n|users-permissions|email|content-releases|review-workflows)(\/|$)/;

type Middleware = Core.MiddlewareHandler;

const factory: Core.MiddlewareFactory = (_config, { strapi }): Middleware => {
  const folder = join(strapi.dirs.dist.root, 'console');
  return async (ctx, next) => {
    if ((ctx.method !== 'GET' && ctx.method !== 'HEAD') || notOurs.test(ctx.path)) return next();
    const file = await fileFor(folder, ctx.path);
    if (file === null) {
      ctx.status = 404;
      ctx.type = 'text/plain';
      ctx.body = 'Not found';
      return;
    }
    ctx.set('Cache-Control', file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    ctx.type = extname(file.path);
    ctx.length = file.size;
    ctx.status = 200;
    if (ctx.method === 'GET') ctx.body = createReadStream(file.path);
  };
};

interface ServedFile {
  readonly path: string;
  readonly size: number;
  /** Its name holds a hash of its content. */
  readonly lasting: boolean;
}

async function fileFor(folder: string, urlPath: string): Promise<ServedFile | null> {
  const path = decoded(urlPath);
  if (path === null || path.split(/[/\\]/).some((part) => part.startsWith('.'))) return null;
  const wanted = join(folder, path);
  if (!wanted.startsWith(folder)) return null;
  if (extname(wanted) === '') return sized(join(folder, 'index.html'), false);
  return sized(wanted, wanted.startsWith(join(folder, 'assets') + sep));
}

/** null for what no file of ours is called: bad escapes, NUL, and an escape within an escape. */
function decoded(urlPath: string): string | null {
  try {
    const path = decodeURIComponent(urlPath);
    return /[\0%]/.test(path) ? null : path;
  } catch {
    return null;
  }
}

async function sized(path: string, lasting: boolean): Promise<ServedFile | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? { path, size: found.size, lasting } : null;
}

export default factory;

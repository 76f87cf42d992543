// Gives every request a number that its answer, its errors and the log share; a caller's own is kept if it is harmless.
import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';

const harmless = /^[\w.-]{8,64}$/;

const factory: Core.MiddlewareFactory = () => async (ctx, next) => {
  const given = ctx.get('X-Request-Id');
  ctx.state['requestId'] = harmless.test(given) ? given : randomUUID();
  ctx.set('X-Request-Id', ctx.state['requestId']);
  await next();
};

export default factory;

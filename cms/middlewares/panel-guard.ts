// What Strapi's panel must not do: register its first account to whoever comes, and publish rows that have no drafts.
import type { Core } from '@strapi/strapi';
import { refusal, Refused } from '../../shared/errors';

// The first account comes from the environment (cms/access/panel.ts).
const registration = /^\/admin\/register(-admin)?\/?$/;
// On types without drafts these routes of Strapi 5.54 fail with 500.
const publishing =
  /^\/content-manager\/collection-types\/api::[^/]+\/([^/]+\/)?actions\/(publish|unpublish|discard|bulkPublish|bulkUnpublish)\/?$/;

const factory: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (registration.test(ctx.path)) throw new Refused(refusal('access.forbidden', {}));
  if (publishing.test(ctx.path)) throw new Refused(refusal('write.outside-act', {}));
  await next();
};

export default factory;

import { factories, type Core } from '@strapi/strapi';

/** Gives every content type of the house Strapi's own controller, service and REST routes, without a file for each. */
export function addCoreRoutes(strapi: Core.Strapi): void {
  for (const type of Object.values(strapi.contentTypes)) {
    if (!type.uid.startsWith('api::')) continue;
    const uid = narrow(type.uid);
    const name = type.info.singularName;
    strapi.get('controllers').set(uid, factories.createCoreController(uid));
    strapi.get('services').set(uid, factories.createCoreService(uid));
    Object.assign(strapi.api(type.apiName ?? '').routes, { [name]: factories.createCoreRouter(uid) });
  }
}

type ContentTypeUid = Parameters<typeof factories.createCoreController>[0];

function narrow(uid: string): ContentTypeUid {
  const [scope, rest] = uid.split('::');
  const [api, type] = (rest ?? '').split('.');
  if (scope !== 'api' || !api || !type) throw new Error(`not one of the house's content types: ${uid}`);
  return `api::${api}.${type}`;
}

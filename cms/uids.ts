/** The content types of the house by the names that Strapi knows them by; nowhere else are they spelt out. */
export const uids = {
  policies: 'api::policy.policy',
  levels: 'api::policy.level',
  directions: 'api::policy.direction',
  requirements: 'api::policy.requirement',
  criteria: 'api::policy.criterion',
  'achievement-categories': 'api::policy.achievement-category',
  'golden-cases': 'api::policy.golden-case',
  'output-kinds': 'api::policy.output-kind',
  employers: 'api::account.employer',
  rounds: 'api::round.round',
  applications: 'api::application.application',
} as const;

/** A content type by its resource name, which is its REST path too. */
export type Resource = keyof typeof uids;

const resources = new Map<string, Resource>(Object.entries(uids).map(([resource, uid]) => [uid, narrow(resource)]));

/** The resource of a uid, if it is one of the house. */
export function resourceOf(uid: string): Resource | undefined {
  return resources.get(uid);
}

/** Whether a name is that of a resource. */
export function isResource(value: string): value is Resource {
  return Object.hasOwn(uids, value);
}

function narrow(value: string): Resource {
  if (!isResource(value)) throw new Error(`no such resource: ${value}`);
  return value;
}

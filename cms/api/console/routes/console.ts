// Authentication and permission are the house's own (cms/access): Strapi's is off here, not the check.
const route = (method: string, path: string, handler: string) => ({
  method,
  path: `/console${path}`,
  handler,
  config: { auth: false as const },
});

export default {
  type: 'content-api',
  routes: [
    route('GET', '/hello', 'session.hello'),
    route('GET', '/me', 'session.me'),
    route('GET', '/runs', 'runs.list'),
    route('GET', '/runs/:id', 'runs.one'),
    route('POST', '/runs/:id/acts/cancel', 'runs.cancel'),
    route('GET', '/trail', 'trail.list'),
    route('GET', '/policies/:id/content', 'editions.content'),
    route('GET', '/policies/:id/impact', 'editions.impact'),
    route('POST', '/policies/:id/acts/:act', 'editions.act'),
    route('GET', '/applications', 'applications.list'),
    route('GET', '/applications/counts', 'applications.counts'),
    route('GET', '/applications/export', 'applications.export'),
    route('POST', '/applications/acts/recheck', 'applications.recheckSelection'),
    route('GET', '/applications/:id', 'applications.one'),
    route('POST', '/applications/:id/acts/:act', 'applications.act'),
    route('GET', '/:resource', 'rows.list'),
    route('POST', '/:resource', 'rows.create'),
    route('GET', '/:resource/:id', 'rows.one'),
    route('PUT', '/:resource/:id', 'rows.update'),
    route('DELETE', '/:resource/:id', 'rows.remove'),
  ],
};

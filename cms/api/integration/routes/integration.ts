export default {
  type: 'content-api',
  routes: [
    { method: 'POST', path: '/assessments', handler: 'assessments.create' },
    { method: 'GET', path: '/public/editions', handler: 'public-editions.list', config: { auth: false } },
    { method: 'GET', path: '/openapi.json', handler: 'description.json', config: { auth: false } },
    { method: 'GET', path: '/docs', handler: 'description.page', config: { auth: false } },
  ],
};

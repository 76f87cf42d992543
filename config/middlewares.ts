import { settings } from './settings';

const self = "'self'";
// Strings, not arrays: Strapi merges arrays with its own defaults, which name its market place.
const directives = {
  'connect-src': self,
  'img-src': `${self} data: blob:`,
  'media-src': `${self} data: blob:`,
  'font-src': `${self} data:`,
  'style-src': `${self} 'unsafe-inline'`,
  'frame-ancestors': self,
  upgradeInsecureRequests: null,
};

export default [
  'strapi::logger',
  'global::request-id',
  'strapi::errors',
  'global::refusals',
  'global::panel-guard',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives,
      },
    },
  },
  {
    name: 'strapi::cors',
    config: {
      origin: [settings().publicUrl],
      headers: ['Content-Type', 'Authorization', 'Accept', 'If-Match', 'X-Request-Id'],
      expose: ['ETag', 'Content-Range', 'X-Request-Id'],
    },
  },
  'global::console-spa',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '1mb',
      formLimit: '1mb',
      textLimit: '1mb',
      formidable: { maxFileSize: 20 * 1024 * 1024 },
    },
  },
  'strapi::session',
  // Required by Strapi, and it fails at the first request without a file.
  { name: 'strapi::favicon', config: { path: 'admin/favicon.png' } },
  'strapi::public',
];

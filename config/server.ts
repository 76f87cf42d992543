import { settings } from './settings';

const { host, port, publicUrl, secrets, logLevel, production } = settings();

export default {
  host,
  port,
  // With port 0 the address is known only once the server listens.
  url: port === 0 ? '' : publicUrl,
  // Behind a proxy that ends TLS, cookies marked secure need the forwarded protocol.
  proxy: production ? { koa: true } : false,
  app: { keys: secrets.appKeys },
  logger: { config: { level: logLevel }, updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
  http: { serverOptions: { requestTimeout: 60_000, headersTimeout: 20_000 } },
};

import { settings } from './settings';

const { secrets, servePanel } = settings();

export default {
  auth: { secret: secrets.adminJwtSecret },
  apiToken: { salt: secrets.apiTokenSalt, secrets: { encryptionKey: secrets.encryptionKey } },
  transfer: { token: { salt: secrets.transferTokenSalt } },
  secrets: { encryptionKey: secrets.encryptionKey },
  serveAdminPanel: servePanel,
  // Strapi opens a browser window at the first start in development unless told not to.
  autoOpen: false,
  flags: { nps: false, promoteEE: false },
};

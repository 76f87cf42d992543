// The environment of the server: the caller's, a `.env` file's, and outside production secrets made once and kept.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const secret = () => randomBytes(24).toString('base64url');
const makers = {
  APP_KEYS: () => [secret(), secret()].join(','),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  JWT_SECRET: secret,
  SEAL_KEYS: secret,
  DEMO_PASSWORD: () => `zhiping-${randomBytes(4).toString('hex')}`,
};

export function readEnvironment({ root, folder }) {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const panelIsBuilt = existsSync(join(root, 'dist', 'build', 'index.html'));
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value));
  // The server names what production lacks; nothing is made up for it.
  if (given.NODE_ENV === 'production') return { SERVE_PANEL: String(panelIsBuilt), ...given, TZ: 'UTC' };
  return { SERVE_PANEL: String(panelIsBuilt), LOG_LEVEL: 'warn', ...keptSecrets(folder), ...given, TZ: 'UTC' };
}

/** The secrets that an earlier start has made, if there was one. */
export function madeSecrets(folder) {
  const file = join(folder, 'secrets.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function keptSecrets(folder) {
  const file = join(folder, 'secrets.json');
  const kept = madeSecrets(folder);
  const all = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, kept[name] ?? make()]));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  return all;
}

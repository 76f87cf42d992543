// What global-setup.mjs hands to the test files.
import { z } from 'zod';

const schema = z.object({
  /** The maintenance database of the throw-away cluster. */
  databases: z.url(),
  /** A database with the seed and the demo data in it. */
  template: z.string(),
  /** The settings of every test server, without its DATABASE_URL. */
  environment: z.record(z.string(), z.string()),
});

export function setup(): z.output<typeof schema> {
  return schema.parse(JSON.parse(process.env['TEST_SETUP'] ?? 'null'));
}

// Runs inside a Strapi of its own, without serving, what no request can do: writes below the Document Service.
// The first argument is a list of [uid, method, params]; each one's refusal, or null, is printed as JSON.
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Strapi's ES modules do not load under Node (a directory import of lodash).
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const root = join(import.meta.dirname, '../..');
const attempts = JSON.parse(process.argv[2] ?? '[]');

const strapi = await createStrapi({
  appDir: root,
  distDir: join(root, 'dist'),
  serveAdminPanel: false,
  autoReload: false,
}).load();
const answers = [];
for (const [uid, method, params] of attempts) {
  answers.push(
    await strapi.db
      .query(uid)
      [method](params)
      .then(
        () => null,
        (error) => error.refusals ?? [{ code: String(error.code ?? error.message) }],
      ),
  );
}
process.stdout.write(`\n@@${JSON.stringify(answers)}\n`);
await strapi.destroy();
process.exit(0);

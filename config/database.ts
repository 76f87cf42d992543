import { types } from 'pg';
import { settings } from './settings';

const { database } = settings();

export default {
  connection: {
    client: 'postgres',
    connection: { connectionString: database.url },
    // A request inside a transaction may need a second connection: well above the number of parallel writes.
    pool: { min: 2, max: database.poolMax, afterCreate: parseJsonColumns },
    acquireConnectionTimeout: 20_000,
  },
  settings: {
    // At its default Strapi drops the columns and tables of attributes that vanish from a schema.
    forceMigration: false,
    runMigrations: true,
    // Migrations are compiled with the rest: the folder is then dist/database/migrations.
    useTypescriptMigrations: true,
  },
};

/**
 * Lets PostgreSQL's jsonb arrive as what it is. With every connection that it opens Strapi 5.54 has the driver hand jsonb
 * on as text, for its own query engine to parse, which leaves what comes parsed alone; the house's own SQL would see
 * strings. Strapi calls this after its own set-up of the connection.
 */
function parseJsonColumns(connection: unknown, done: (error: null, connection: unknown) => void): void {
  types.setTypeParser(types.builtins.JSONB, (text: string): unknown => JSON.parse(text));
  done(null, connection);
}

import { settings } from './settings';

const { database } = settings();

export default {
  connection: {
    client: 'postgres',
    connection: { connectionString: database.url },
    // A request inside a transaction may need a second connection: well above the number of parallel writes.
    pool: { min: 2, max: database.poolMax },
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

import { types } from 'pg';

/**
 * Lets PostgreSQL's jsonb arrive as what it is. Strapi 5.54 has the driver hand it on as text and parses it in its own
 * query engine, which leaves what comes parsed alone; the house's own SQL would see strings.
 */
export function parseJsonColumns(): void {
  types.setTypeParser(types.builtins.JSONB, (text: string): unknown => JSON.parse(text));
}

import type { Core } from '@strapi/strapi';
import { constraints } from '../../database/constraints';

/** Lays the database's own guards over the tables that Strapi has just made or checked. */
export async function applyConstraints(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const statement of constraints) await trx.raw(statement);
  });
}

import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { settings } from '../../config/settings';
import { channel } from '../act/announce';
import { renewInForce } from '../api/policy/queries/compiled';
import { setListening } from '../api/policy/queries/in-force';
import { wakeEffectiveDay } from './effective-day';

// A connection of its own: one from the pool would not be there when the notice comes.
let client: Client | undefined;
let again: NodeJS.Timeout | undefined;
let stopped = true;
const pause = 250;
// A connection can be dead without either end being told: its silence would pass for there being no news. To listen again
// changes nothing, and is answered.
const pingEvery = 2_000;
const pingWaits = 1_000;
let pings: NodeJS.Timeout | undefined;

/** Listens to what the servers of this database tell one another, and again whenever the connection is lost. */
export async function startListening(strapi: Core.Strapi): Promise<void> {
  stopped = false;
  await listen(strapi);
}

/** Hears no more. */
export async function stopListening(): Promise<void> {
  stopped = true;
  clearTimeout(again);
  clearInterval(pings);
  setListening(false);
  await client?.end();
  client = undefined;
}

async function listen(strapi: Core.Strapi): Promise<void> {
  const fresh = new Client({
    connectionString: settings().database.url,
    application_name: 'zhiping listener',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: pingWaits,
  });
  client = fresh;
  const lost = (): void => {
    if (client !== fresh || stopped) return;
    client = undefined;
    clearInterval(pings);
    setListening(false);
    // A query that waits for an answer makes this cut the connection off: a farewell would wait as well.
    fresh.end().catch(() => undefined);
    again = setTimeout(() => void listen(strapi), pause);
  };
  fresh.on('error', lost);
  fresh.on('end', lost);
  fresh.on('notification', () => void renew(strapi));
  try {
    await fresh.connect();
    await fresh.query(`listen ${channel}`);
    setListening(true);
    pings = setInterval(() => void fresh.query(`listen ${channel}`).catch(lost), pingEvery);
    // What was announced while nobody listened is caught up with.
    await renew(strapi);
  } catch (error) {
    strapi.log.warn(`listener: ${error instanceof Error ? error.message : String(error)}`);
    lost();
  }
}

/** There is one topic so far: whatever is announced may change which edition is in force, now or on a day to come. */
async function renew(strapi: Core.Strapi): Promise<void> {
  try {
    await renewInForce(strapi.db.connection);
    await wakeEffectiveDay(strapi);
  } catch (error) {
    strapi.log.error(`listener: ${error instanceof Error ? error.message : String(error)}`);
  }
}

import type { Core } from '@strapi/strapi';
import { Refused } from '../../../shared/errors';
import { system } from '../../act/actor';
import { perform } from '../../act/perform';
import { everyDay } from '../queue';
import { startReplay } from './start-replay';

/** At 02:00 in Beijing all stored verdicts are assessed again, once however many servers there are. */
export async function startNightlyReplay(strapi: Core.Strapi): Promise<void> {
  await everyDay(strapi, { queue: 'nightly-replay', cron: '0 2 * * *', work: () => replayTonight(strapi) });
}

async function replayTonight(strapi: Core.Strapi): Promise<void> {
  try {
    await perform(strapi, startReplay, { who: system, input: null });
  } catch (error) {
    // Refused: one that a person has started is still running.
    if (!(error instanceof Refused)) throw error;
  }
}

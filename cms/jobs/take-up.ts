import type { Core } from '@strapi/strapi';
import { enqueueRecheck, enqueueReplay, enqueueSimulation } from './queue';

// A run whose server was killed between commit and queue, or between two batches, stands still: another server goes on
// with it. Two that work on one run take turns at its batches, so that to enqueue it once too often does no harm.
const every = 10_000;
const standsStill = '15 seconds';
let sweeps: NodeJS.Timeout | undefined;

/** Keeps looking for rechecks, replays and simulations that nobody works on. */
export function startTakingUp(strapi: Core.Strapi): void {
  sweeps = setInterval(() => void takeUp(strapi), every);
}

export function stopTakingUp(): void {
  clearInterval(sweeps);
}

async function takeUp(strapi: Core.Strapi): Promise<void> {
  try {
    const runs = await strapi.db
      .connection('recheck_runs')
      .select('id', 'kind')
      .whereIn('state', ['queued', 'running'])
      .whereRaw('touched_at < clock_timestamp() - ?::interval', [standsStill]);
    for (const { id, kind } of runs) await (kind === 'replay' ? enqueueReplay(id) : enqueueRecheck(id));
    // Who works on a simulation holds its lock, and whoever comes besides leaves it: age is enough to ask.
    const simulations = await strapi.db
      .connection('simulations')
      .select('id')
      .whereIn('state', ['queued', 'running'])
      .whereRaw('coalesce(started_at, created_at) < clock_timestamp() - ?::interval', [standsStill]);
    for (const { id } of simulations) await enqueueSimulation(String(id));
  } catch (error) {
    strapi.log.error(`taking up runs: ${error instanceof Error ? error.message : String(error)}`);
  }
}

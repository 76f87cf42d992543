import type { Core } from '@strapi/strapi';
import { dayInBeijing, startInBeijing } from '../../shared/calendar';
import { Refused, wordRefusal } from '../../shared/errors';
import { system } from '../act/actor';
import { now } from '../act/clock';
import { perform } from '../act/perform';
import { takeEffect } from '../api/policy/acts/take-effect';
import { dueEditions, nextEffectiveDay } from '../api/policy/queries/edition';

// Every server looks for editions whose day has come, at 00:00 in Beijing and, in case that fails, every half minute.
// The row lock and the state let one of them do it; the others find it done.
const every = 30_000;
let sweeps: NodeJS.Timeout | undefined;
let alarm: NodeJS.Timeout | undefined;

/** Takes up what became due while no server ran, and keeps looking. */
export async function startEffectiveDay(strapi: Core.Strapi): Promise<void> {
  sweeps = setInterval(() => void wakeEffectiveDay(strapi), every);
  await wakeEffectiveDay(strapi);
}

/** Looks no more. */
export function stopEffectiveDay(): void {
  clearInterval(sweeps);
  clearTimeout(alarm);
  sweeps = undefined;
}

/** Looks now, and sets the alarm for midnight when an edition takes effect before the next look. */
export async function wakeEffectiveDay(strapi: Core.Strapi): Promise<void> {
  if (!sweeps) return;
  try {
    await bringIntoForce(strapi);
    const next = await nextEffectiveDay(strapi.db.connection, dayInBeijing(now().getTime()));
    const wait = next === null ? Infinity : startInBeijing(next) - now().getTime();
    clearTimeout(alarm);
    if (wait <= every) alarm = setTimeout(() => void wakeEffectiveDay(strapi), Math.max(wait, 1));
  } catch (error) {
    strapi.log.error(`effective day: ${told(error)}`);
  }
}

/** Lets every approved edition whose day has come take effect, the earliest first. */
async function bringIntoForce(strapi: Core.Strapi): Promise<void> {
  for (const { document_id: id } of await dueEditions(strapi.db.connection, dayInBeijing(now().getTime()))) {
    try {
      await perform(strapi, takeEffect, { who: system, input: { id } });
    } catch (error) {
      if (!wasFirst(error)) strapi.log.error(`effective day of ${id}: ${told(error)}`);
    }
  }
}

/** Whether another server was first: the edition is no longer approved, but in force. */
function wasFirst(error: unknown): boolean {
  return error instanceof Refused && error.refusals.every(({ code }) => code === 'edition.not-approved');
}

function told(error: unknown): string {
  if (error instanceof Refused) return error.refusals.map((one) => wordRefusal(one, 'en')).join(' ');
  return error instanceof Error ? error.message : String(error);
}

import type { Core } from '@strapi/strapi';
import { guardTables, leadWritesIntoActs } from './act/hooks';
import { ensurePanelAdmin } from './access/panel';
import { ensureRoles } from './access/roles';
import { watchPeople } from './access/session';
import { addCoreRoutes } from './core-routes';
import { startEffectiveDay, stopEffectiveDay } from './jobs/effective-day';
import { startListening, stopListening } from './jobs/listener';
import { startQueue, stopQueue } from './jobs/queue';
import { startNightlyReplay } from './jobs/replay/nightly';
import { startTakingUp, stopTakingUp } from './jobs/take-up';
import { applyConstraints } from './seed/constraints';
import { seed } from './seed';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    addCoreRoutes(strapi);
    leadWritesIntoActs(strapi);
    guardTables(strapi);
    watchPeople(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await applyConstraints(strapi);
    await ensureRoles(strapi);
    await ensurePanelAdmin(strapi);
    await seed(strapi);
    await startQueue(strapi);
    await startNightlyReplay(strapi);
    startTakingUp(strapi);
    await startEffectiveDay(strapi);
    await startListening(strapi);
  },

  async destroy(): Promise<void> {
    await stopListening();
    stopEffectiveDay();
    stopTakingUp();
    await stopQueue();
  },
};

import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<true>();

/** Runs the writes of an act; outside of it the lifecycle guards refuse every write to the house's tables. */
export function permitted<T>(write: () => Promise<T>): Promise<T> {
  return storage.run(true, write);
}

/** Whether the write at hand comes from an act. */
export function isPermitted(): boolean {
  return storage.getStore() === true;
}

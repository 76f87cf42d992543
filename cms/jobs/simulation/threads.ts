import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Counted } from './simulate';
import type { Stretch, Task } from './task';
import type { Asked, Told } from './worker';

// So long that asking for the next costs little, and so short that a run that is cancelled ends at once.
const stretchLength = 10_000;
const mostThreads = 4;
// A row is let go before the next one comes: what a thread holds at once is small, and short-lived.
const limits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 128 };

/** What the threads have counted, and whether that is of the whole range: it is not where they were stopped. */
interface Ended {
  readonly exhausted: boolean;
  readonly counted: readonly Counted[];
}

/** Runs a task over a range of ids in threads of its own, so that requests are served meanwhile. `progress` says whether to go on. */
export async function inThreads(task: Task, range: Stretch, progress: (done: number) => boolean): Promise<Ended> {
  const { next, exhausted } = stretches(range);
  const threads = Math.max(
    1,
    Math.min(mostThreads, availableParallelism(), Math.ceil((range.upTo - range.after) / stretchLength)),
  );
  const workers = Array.from(
    { length: threads },
    () => new Worker(join(__dirname, 'worker.js'), { workerData: task, resourceLimits: limits }),
  );
  try {
    const counted = await Promise.all(workers.map((worker) => drive(worker, next, progress)));
    return { exhausted: exhausted(), counted };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Feeds one thread until nothing is left; gives what it has counted. */
function drive(worker: Worker, next: () => Asked, progress: (done: number) => boolean): Promise<Counted> {
  return new Promise((settle, fail) => {
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('a thread of the simulation ended before its work')));
    worker.on('message', (told: Told) => {
      if ('counted' in told) settle(told.counted);
      else worker.postMessage(progress(told.done) ? next() : 'finish');
    });
    worker.postMessage(next());
  });
}

/** Hands out one stretch after the other; each is worked on to its end, so that none left means everything done. */
function stretches({ after, upTo }: Stretch): { readonly next: () => Asked; readonly exhausted: () => boolean } {
  let at = after;
  const exhausted = () => at >= upTo;
  const next = () => {
    if (exhausted()) return 'finish';
    const stretch = { after: at, upTo: Math.min(upTo, at + stretchLength) };
    at = stretch.upTo;
    return stretch;
  };
  return { next, exhausted };
}

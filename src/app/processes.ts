import cluster, { type Worker } from 'node:cluster';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Settings } from '../platform/settings.ts';

/** More than this the database beside us could not feed. */
const most = 4;
/** Milliseconds before a process that ended by itself gets a successor: a broken one must not spin. */
const pause = 500;

/**
 * Megabytes, twice what Node takes by itself: what a request needs is then mostly gone before it is
 * looked at, so less is copied when it is collected. A few parts in a hundred of the time under load.
 */
const youngSpace = 32;

/** An installation that is set up in a way that cannot work; its words are for whoever set it up. */
export class ProcessesError extends Error {}

/**
 * How many web processes to run. One core is left to PostgreSQL and the rest of the machine; the
 * embedded database belongs to one process.
 * @throws ProcessesError for several on the embedded database.
 */
export function processCount(
  { TOMONI_PROCESSES: wanted, DATABASE_URL }: Pick<Settings, 'TOMONI_PROCESSES' | 'DATABASE_URL'>,
  cores = availableParallelism(),
): number {
  if (DATABASE_URL) return wanted ?? Math.max(1, Math.min(most, cores - 1));
  if ((wanted ?? 1) === 1) return 1;
  throw new ProcessesError(
    'TOMONI_PROCESSES is more than 1, but the embedded database serves one process. Set DATABASE_URL, or leave TOMONI_PROCESSES out.',
  );
}

/** Whether this process is one of several and not the first: that one alone tells where it listens. */
export function isFollower(): boolean {
  return cluster.worker !== undefined && cluster.worker.id !== 1;
}

/** One place among the processes; who falls is followed by another on the same place. */
interface Place {
  /** Jobs run on one place only, if at all. */
  readonly jobs: boolean;
  worker: Worker;
}

function fork(jobs: boolean): Worker {
  return cluster.fork({ TOMONI_PROCESSES: '1', ...(jobs ? {} : { TOMONI_JOBS: '0' }) });
}

const listening = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.once('listening', () => resolve());
    worker.once('exit', () => reject(new ProcessesError('The server did not start.')));
  });

const ended = (worker: Worker): Promise<void> =>
  new Promise((resolve) => {
    if (worker.isDead()) resolve();
    else worker.once('exit', () => resolve());
  });

/** Keeps each place taken until `stopping` says so. */
async function keepTaken(place: Place, stopping: () => boolean): Promise<void> {
  for (;;) {
    await ended(place.worker);
    if (stopping()) return;
    await wait(pause);
    if (stopping()) return;
    place.worker = fork(place.jobs);
  }
}

/**
 * Runs several web processes on one port. The first migrates and loads the demo town, if there is one
 * to load; the others follow once it listens. A process that ends by itself is replaced.
 * @throws ProcessesError when the first does not come up; it has said why.
 */
export async function startProcesses(count: number): Promise<{ stop(): Promise<void> }> {
  cluster.setupPrimary({ execArgv: [...process.execArgv, `--max-semi-space-size=${youngSpace}`] });
  const first: Place = { jobs: true, worker: fork(true) };
  await listening(first.worker);
  const others = Array.from({ length: count - 1 }, () => ({ jobs: false, worker: fork(false) }));
  const places: readonly Place[] = [first, ...others];
  let stopped = false;
  const kept = places.map((place) => keepTaken(place, () => stopped));
  return {
    stop: async () => {
      stopped = true;
      for (const { worker } of places) worker.process.kill('SIGTERM');
      await Promise.all(kept);
    },
  };
}

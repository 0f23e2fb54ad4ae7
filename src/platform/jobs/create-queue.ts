import type PgBoss from 'pg-boss';
import type { Database, Enqueue } from '../database/database.ts';
import { newId } from '../ids.ts';
import type { Job, Listener } from '../module.ts';
import { createBoss, installBoss, overUnit, retries } from './boss.ts';
import type { Queue } from './queue.ts';
import { createWorker, type Runner } from './worker.ts';

export const queueOfListener = ({ event, name }: { event: string; name: string }): string =>
  `${event}/${name}`;

interface Registry {
  /** What runs a job of each queue. */
  readonly runners: Map<string, Runner>;
  readonly listeners: Map<string, string[]>;
}

/** Towns travel inside the payload; a payload's own `town` could only be a mistake. */
function enqueueWith(boss: PgBoss, { runners }: Registry, wake: () => void): Enqueue {
  return async (unit, name, payload, options = {}) => {
    const runner = runners.get(name);
    if (!runner) throw new Error(`no job ${name} is registered`);
    const { startAfter, singletonKey } = options;
    const job: PgBoss.JobInsert = {
      name,
      data: { ...payload, town: unit.town },
      ...retries,
      retryLimit: runner.retryLimit,
      startAfter: startAfter?.toISOString(),
      // The queue's policy keeps one waiting job for each key, so a job without a key needs its own.
      singletonKey: `${unit.town}:${singletonKey ?? newId()}`,
    };
    await boss.insert([job], { db: overUnit(unit) });
    unit.afterCommit(wake);
  };
}

function emitWith(enqueue: Enqueue, { listeners }: Registry): Enqueue {
  return async (unit, event, payload, options) => {
    for (const name of listeners.get(event) ?? []) await enqueue(unit, name, payload, options);
  };
}

function addListener({ runners, listeners }: Registry, listener: Listener<never>): void {
  const queue = queueOfListener(listener);
  if (runners.has(queue)) throw new Error(`two listeners are called ${queue}`);
  listeners.set(listener.event, [...(listeners.get(listener.event) ?? []), queue]);
  runners.set(queue, {
    retryLimit: retries.retryLimit,
    run: (platform, { town, ...payload }) => {
      if (town === undefined) throw new Error(`an event without a town reached ${queue}`);
      return platform.database.inTown(town, (unit) => listener.run(unit, payload as never));
    },
  });
}

function addJob({ runners }: Registry, job: Job<never>): void {
  if (runners.has(job.name)) throw new Error(`two jobs are called ${job.name}`);
  runners.set(job.name, {
    retryLimit: job.retryLimit ?? retries.retryLimit,
    cron: job.cron,
    long: job.long,
    run: (platform, payload) => job.run(platform, payload as never),
  });
}

/** One statement finds what is missing, so that a later start makes nothing. */
async function makeQueues(boss: PgBoss, names: Iterable<string>): Promise<void> {
  const present = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const name of names) {
    if (!present.has(name)) await boss.createQueue(name, { name, policy: 'short' });
  }
}

/** The jobs of this installation, kept by pg-boss in the same database; attaches itself to its hooks. */
export async function createQueue(database: Database): Promise<Queue> {
  const boss = createBoss(database);
  await installBoss(database, boss);
  const registry: Registry = { runners: new Map(), listeners: new Map() };
  const worker = createWorker(database, boss, registry.runners);
  const enqueue = enqueueWith(boss, registry, worker.wake);
  const emit = emitWith(enqueue, registry);
  database.hooks.enqueue = enqueue;
  database.hooks.emit = emit;
  return {
    register: async (jobs, listeners) => {
      for (const job of jobs) addJob(registry, job);
      for (const listener of listeners) addListener(registry, listener);
      await makeQueues(boss, registry.runners.keys());
    },
    enqueue,
    emit,
    work: worker.work,
    drain: worker.drain,
    stop: worker.stop,
  };
}

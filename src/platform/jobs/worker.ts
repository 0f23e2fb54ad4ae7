import { setImmediate as giveWay } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import type { Database } from '../database/database.ts';
import type { Platform } from '../platform.ts';
import { createKeeper } from './boss.ts';
import { addDueJobs, schedule } from './clock.ts';

/** What is stored with a job: the fields of its payload, and the town whose unit enqueued it. */
export interface JobData {
  readonly town?: string;
  readonly [field: string]: unknown;
}

export interface Runner {
  readonly retryLimit: number;
  readonly cron?: string;
  readonly long?: boolean;
  readonly run: (platform: Platform, payload: JobData) => Promise<void>;
}

export interface Worker {
  /** Looks for work now instead of at the next look; costs nothing when nobody works here. */
  readonly wake: () => void;
  readonly work: (platform: Platform) => Promise<void>;
  readonly drain: (platform: Platform) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** How often an idle worker looks, in milliseconds; commits of this process wake it at once. */
const lookEvery = 1000;

/** How often a worker looks whether a job by the clock is due, in milliseconds. */
const clockEvery = 10_000;

/** The embedded database has one connection, which pages need as well. Long jobs have one loop more. */
const loopsOf = { embedded: 1, server: 4 } as const;

/** One probe of an index for each queue, instead of one poll for each queue. */
const readyQueues = `
SELECT q.name FROM pgboss.queue q
 WHERE q.name = ANY($1)
   AND EXISTS (SELECT 1 FROM pgboss.job j
                WHERE j.name = q.name AND j.state < 'active' AND j.start_after <= now())
 ORDER BY random()`;

/** Jobs whose process was killed. Nobody else can be running them: the folder has one process. */
const takeBackLost = `UPDATE pgboss.job SET state = 'retry' WHERE state = 'active'`;

/** Enough to find the fault; a message may quote what a person wrote, so the log gets only the name. */
function reasonOf(error: unknown): { name: string; message: string } {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error).slice(0, 500) };
  const { cause } = error;
  const message = cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
  return { name: error.name, message: message.slice(0, 500) };
}

/** A pause that `ring` ends early. A ring during work is kept, so no job is overlooked. */
function createBell() {
  let rung = false;
  const sleepers = new Set<() => void>();
  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const wakeUp = (): void => {
        clearTimeout(timer);
        sleepers.delete(wakeUp);
        resolve();
      };
      const timer = setTimeout(wakeUp, milliseconds);
      sleepers.add(wakeUp);
    });
  return {
    ring: () => {
      rung = true;
      for (const wakeUp of [...sleepers]) wakeUp();
    },
    pause: async (milliseconds: number): Promise<void> => {
      if (!rung) await sleep(milliseconds);
      rung = false;
    },
  };
}

type RunNext = (platform: Platform) => Promise<boolean>;

/** Takes one job that is due, of the long ones or of the others, and runs it to its end. @returns whether there was one. */
function runNextOn(
  database: Database,
  boss: PgBoss,
  runners: ReadonlyMap<string, Runner>,
  long: boolean,
): RunNext {
  const finish = async (
    platform: Platform,
    job: PgBoss.Job<JobData>,
    runner: Runner,
  ): Promise<void> => {
    try {
      await runner.run(platform, job.data);
    } catch (error) {
      const reason = reasonOf(error);
      platform.log.warn({ job: job.name, id: job.id, error: reason.name }, 'job failed');
      await boss.fail(job.name, job.id, reason);
      return;
    }
    await boss.complete(job.name, job.id);
  };
  return async (platform: Platform): Promise<boolean> => {
    const names = [...runners].filter(([, one]) => (one.long ?? false) === long);
    const { rows } = await database.pool.query<{ name: string }>(readyQueues, [
      names.map(([name]) => name),
    ]);
    for (const { name } of rows) {
      const runner = runners.get(name);
      const [job] = await boss.fetch<JobData>(name);
      if (!job || !runner) continue;
      await finish(platform, job, runner);
      return true;
    }
    // Another process may have been quicker, or pg-boss finds the job due a moment later.
    return rows.length > 0;
  };
}

/** Looks at the clock at once, and then every ten seconds. */
function clockOn(database: Database, boss: PgBoss, runners: ReadonlyMap<string, Runner>) {
  let next = 0;
  return async (): Promise<void> => {
    const now = Date.now();
    if (now < next) return;
    next = now + clockEvery;
    await addDueJobs(database, boss, runners, new Date(now));
  };
}

/** Runs one job after the other until `stopped`; a look that fails is a look again later. */
async function loop(
  platform: Platform,
  runNext: RunNext,
  pause: () => Promise<void>,
  stopped: () => boolean,
): Promise<void> {
  while (!stopped()) {
    const ran = await runNext(platform).catch((error: unknown) => {
      // The database is away: jobs wait there.
      platform.log.warn({ error: reasonOf(error).name }, 'could not look for jobs');
      return false;
    });
    if (!ran && !stopped()) await pause();
    // The embedded database answers without leaving this turn of the event loop, so a long queue
    // would keep pages waiting until its end.
    await giveWay();
  }
}

/** Its first look by itself would be in two minutes; what a killed worker left may be waiting already. */
async function startKeeper(database: Database, { log }: Platform): Promise<PgBoss> {
  const keeper = createKeeper(database);
  keeper.on('error', (error) => log.warn({ error: error.name }, 'job keeper'));
  await keeper.start();
  await keeper.maintain();
  return keeper;
}

/** Runs the jobs of `runners`, which may still grow, in this process. */
export function createWorker(
  database: Database,
  boss: PgBoss,
  runners: ReadonlyMap<string, Runner>,
): Worker {
  const bell = createBell();
  const pause = () => bell.pause(lookEvery);
  const runNext = runNextOn(database, boss, runners, false);
  const runLong = runNextOn(database, boss, runners, true);
  let loops: Promise<void>[] = [];
  let keeper: PgBoss | undefined;
  let stopping = false;
  const stopped = () => stopping;
  return {
    wake: bell.ring,
    work: async (platform) => {
      if (database.kind === 'embedded') await database.pool.query(takeBackLost);
      keeper = await startKeeper(database, platform);
      await schedule(boss, runners);
      const lookAtClock = clockOn(database, boss, runners);
      const next: RunNext = async (at) => {
        await lookAtClock();
        return runNext(at);
      };
      const start = (run: RunNext) => loop(platform, run, pause, stopped);
      const quick = Array.from({ length: loopsOf[database.kind] }, () => start(next));
      loops = [...quick, start(runLong)];
    },
    drain: async (platform) => {
      while ((await runNext(platform)) || (await runLong(platform)));
    },
    stop: async () => {
      stopping = true;
      bell.ring();
      await Promise.all(loops);
      await keeper?.stop();
    },
  };
}

import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { createBatches } from './batches.ts';
import { acrossTownsOn, type Database, defaultHooks, inTownOn } from './database.ts';
import { keepPlans } from './kept-plans.ts';
import { FolderInUseError, lockFolder } from './lock.ts';
import { PgliteStream } from './pglite-stream.ts';

/**
 * Notifications come back through the connection that sent them: `engine.listen` does not see what
 * passes as raw protocol messages. The connection is never lost, so nobody has to reconnect.
 */
function listenThrough(pool: pg.Pool): Database['listen'] {
  const hearers = new Map<string, ((payload: string) => void)[]>();
  pool.on('connect', (client) => {
    client.on('notification', ({ channel, payload }) => {
      for (const hear of hearers.get(channel) ?? []) hear(payload ?? '');
    });
  });
  return async (channel, hear) => {
    hearers.set(channel, [...(hearers.get(channel) ?? []), hear]);
    await pool.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
  };
}

/** Wraps a running PGlite as a `Database`: one connection behind the pool that PostgreSQL has too. */
export function embeddedDatabase(engine: PGlite, release: () => void = () => undefined): Database {
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    pipeline: true,
    user: 'postgres',
    database: 'postgres',
    stream: () => new PgliteStream(engine) as unknown as Socket,
  });
  // The engine keeps prepared statements when the pool replaces its connection, the driver does not.
  pool.on('connect', (client) => {
    client.query('DEALLOCATE ALL').catch(() => undefined);
    keepPlans(client);
  });
  const hooks = defaultHooks();
  return {
    kind: 'embedded',
    pool,
    hooks,
    inTown: inTownOn('embedded', { pool, sendWhole: createBatches(pool) }, hooks),
    acrossTowns: acrossTownsOn(pool),
    listen: listenThrough(pool),
    close: async () => {
      await pool.end();
      await engine.close();
      release();
    },
  };
}

const parameters = [
  // A page of shared_buffers, once touched, stays with the process. 64 MB instead of PGlite's 160 MB
  // keeps the whole product small; what does not fit is in the page cache of the operating system.
  'shared_buffers=64MB',
  // Segments of the log are made and put away as they are needed: kept or filled with zeros, they
  // would only spare work to a disk that is waited for, and PGlite waits for none.
  'wal_recycle=off',
  'wal_init_zero=off',
];
const startParams = [
  ...PGlite.defaultStartParams,
  ...parameters.flatMap((parameter) => ['-c', parameter]),
];

/**
 * Copies the cluster that the build made: initdb and all migrations take seconds, and initdb leaves
 * about 480 MB of WebAssembly memory with its process. The folder gets its name when it is whole: a first start that
 * was cut short begins again. Where nothing was built, PGlite runs initdb when it opens the folder.
 */
function copyCluster(template: string, home: string): void {
  if (!existsSync(template)) return;
  const unfinished = `${home}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(template, unfinished, { recursive: true });
  renameSync(unfinished, home);
}

/** How long a process that was killed may take to be gone, in milliseconds. */
const dyingTime = 2000;

/**
 * Whoever restarts at once after `kill -9` meets the old process still giving back its memory: a
 * folder in use is looked at again for a moment before it is refused.
 */
async function takeFolder(folder: string): Promise<() => void> {
  for (const end = Date.now() + dyingTime; ; await setTimeout(100)) {
    try {
      return lockFolder(folder);
    } catch (error) {
      if (!(error instanceof FolderInUseError) || Date.now() > end) throw error;
    }
  }
}

/**
 * Opens (and on first use makes) the database in `folder/database`; one process at a time.
 *
 * @param template a cluster without towns; an older schema is brought up afterwards.
 */
export async function openEmbedded(folder: string, template: string): Promise<Database> {
  const home = join(folder, 'database');
  mkdirSync(folder, { recursive: true });
  const release = await takeFolder(folder);
  try {
    if (!existsSync(home)) copyCluster(template, home);
    const engine = await PGlite.create({ dataDir: home, startParams });
    return embeddedDatabase(engine, release);
  } catch (error) {
    release();
    throw error;
  }
}

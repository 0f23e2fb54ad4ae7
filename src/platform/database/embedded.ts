import { mkdirSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { acrossTownsOn, type Database, defaultHooks, inTownOn } from './database.ts';
import { lockFolder } from './lock.ts';
import { PgliteStream } from './pglite-stream.ts';

/** Wraps a running PGlite as a `Database`: one connection behind the pool that PostgreSQL has too. */
export function embeddedDatabase(engine: PGlite, release: () => void = () => undefined): Database {
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    stream: () => new PgliteStream(engine) as unknown as Socket,
  });
  const hooks = defaultHooks();
  return {
    kind: 'embedded',
    pool,
    hooks,
    inTown: inTownOn(pool, hooks),
    acrossTowns: acrossTownsOn(pool),
    listen: async (channel, hear) => {
      await engine.listen(channel, hear);
    },
    close: async () => {
      await pool.end();
      await engine.close();
      release();
    },
  };
}

/** Opens (and on first use makes) the database in `folder/database`; one process at a time. */
export async function openEmbedded(folder: string): Promise<Database> {
  const home = join(folder, 'database');
  mkdirSync(home, { recursive: true });
  const release = lockFolder(folder);
  const engine = await PGlite.create({ dataDir: home });
  return embeddedDatabase(engine, release);
}

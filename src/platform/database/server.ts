import pg from 'pg';
import { acrossTownsOn, type Database, defaultHooks, inTownOn } from './database.ts';

const reconnectAfter = 250;

/** One dedicated connection per channel; after a lost connection it comes back by itself. */
function listenOn(url: string, closing: () => boolean, track: (client: pg.Client) => void) {
  return async (channel: string, hear: (payload: string) => void): Promise<void> => {
    const connect = async (): Promise<void> => {
      const client = new pg.Client({ connectionString: url, application_name: 'tomoni-listen' });
      client.on('error', () => undefined);
      client.on('end', () => again());
      client.on('notification', ({ payload }) => hear(payload ?? ''));
      await client.connect();
      track(client);
      await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    };
    const again = (): void => {
      if (closing()) return;
      setTimeout(() => connect().catch(again), reconnectAfter).unref();
    };
    await connect();
  };
}

/** PostgreSQL 15 or later at `url`. The login role owns the tables and may become `tomoni_town`. */
export function openServer(url: string, max = 10): Database {
  const pool = new pg.Pool({ connectionString: url, max, application_name: 'tomoni' });
  // Idle connections die when the server restarts; the pool opens new ones on the next request.
  pool.on('error', () => undefined);
  const hooks = defaultHooks();
  let closed = false;
  const listeners = new Set<pg.Client>();
  return {
    kind: 'server',
    pool,
    hooks,
    inTown: inTownOn(pool, hooks),
    acrossTowns: acrossTownsOn(pool),
    listen: listenOn(
      url,
      () => closed,
      (client) => listeners.add(client),
    ),
    close: async () => {
      closed = true;
      await Promise.allSettled([...listeners].map((client) => client.end()));
      await pool.end();
    },
  };
}

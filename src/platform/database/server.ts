import pg from 'pg';
import { createBatches } from './batches.ts';
import { acrossTownsOn, type Database, defaultHooks, inTownOn } from './database.ts';

const reconnectAfter = 250;

/** One dedicated connection per channel; after a lost connection it comes back by itself. */
function listenOn(
  url: string,
  closing: () => boolean,
  listeners: Set<pg.Client>,
): Database['listen'] {
  return async (channel, hear, onReconnect) => {
    const connect = async (): Promise<void> => {
      const client = new pg.Client({
        connectionString: url,
        application_name: 'tomoni-listen',
        keepAlive: true,
      });
      client.on('error', () => undefined);
      client.on('notification', ({ payload }) => hear(payload ?? ''));
      try {
        await client.connect();
        await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
      } catch (error) {
        await client.end().catch(() => undefined);
        throw error;
      }
      // Only a connection that stood can be lost: a failed attempt is repeated by `again` alone.
      listeners.add(client);
      client.on('end', () => {
        listeners.delete(client);
        again();
      });
    };
    const again = (): void => {
      if (closing()) return;
      const retry = () => connect().then(() => onReconnect?.(), again);
      setTimeout(retry, reconnectAfter).unref();
    };
    await connect();
  };
}

/** PostgreSQL 15 or later at `url`. The login role owns the tables and may become `tomoni_town`. */
export function openServer(url: string, max = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'tomoni',
    pipeline: true,
  });
  // Idle connections die when the server restarts; the pool opens new ones on the next request.
  pool.on('error', () => undefined);
  // The pool stops listening to a connection that it has lent. One that dies between two queries of a
  // transaction would otherwise end this process; the next query of the transaction fails instead.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const hooks = defaultHooks();
  let closed = false;
  const listeners = new Set<pg.Client>();
  return {
    kind: 'server',
    pool,
    hooks,
    inTown: inTownOn('server', { pool, sendWhole: createBatches(pool) }, hooks),
    acrossTowns: acrossTownsOn(pool),
    listen: listenOn(url, () => closed, listeners),
    close: async () => {
      closed = true;
      await Promise.allSettled([...listeners].map((client) => client.end()));
      await pool.end();
    },
  };
}

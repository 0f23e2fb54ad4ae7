import type { Pool, PoolClient } from 'pg';
import { type Sent, sendWhole } from './transact.ts';

/** A connection that carries whole transactions, one behind the other. */
interface Lane {
  /** Missing while the pool has not given it yet. */
  client: PoolClient | undefined;
  /** Transactions whose answers are due. */
  due: number;
  /** The first transaction is over: what it prepared can be used by others. */
  tried: Promise<unknown>;
  /** Something failed on it: nobody joins any more, and the pool looks at the connection. */
  retired: boolean;
}

/** Sends a transaction of which everything is known; see `sendWhole`. */
export type SendWhole = (begin: string, statements: readonly Sent[]) => Promise<void>;

/** More than this behind each other would make the last one wait noticeably. */
const deepest = 32;

/**
 * What each connection has prepared without a fault. A transaction that comes behind another must not
 * lean on a statement that the other has yet to prepare, and may fail before.
 */
function preparedStatements() {
  const known = new WeakMap<PoolClient, Set<string | undefined>>();
  return {
    on: (client: PoolClient | undefined, statements: readonly Sent[]): boolean => {
      const names = client && known.get(client);
      return names !== undefined && statements.every(({ query }) => names.has(query.name));
    },
    note: (client: PoolClient, statements: readonly Sent[]): void => {
      const names = known.get(client) ?? new Set();
      for (const { query } of statements) names.add(query.name);
      known.set(client, names);
    },
  };
}

function freest(
  lanes: readonly Lane[],
  knows: (client: PoolClient | undefined) => boolean,
): Lane | undefined {
  let best: Lane | undefined;
  for (const lane of lanes) {
    if (lane.retired || lane.due >= deepest || !knows(lane.client)) continue;
    if (!best || lane.due < best.due) best = lane;
  }
  return best;
}

/**
 * Whole transactions share a few connections of the pool: none of them waits for us between its
 * statements, so PostgreSQL does one after the other, and under load many leave in one packet and are
 * done by few server processes. Each is a transaction of its own; when one fails, the next does not
 * notice. As soon as somebody waits for a connection, nobody joins any more, and the lanes empty.
 * @param width how many connections are shared.
 */
export function createLanes(pool: Pool, width: number): SendWhole {
  const lanes: Lane[] = [];
  const prepared = preparedStatements();
  const carry = async (lane: Lane, begin: string, statements: readonly Sent[]): Promise<void> => {
    lane.due += 1;
    try {
      lane.client ??= await pool.connect();
      await sendWhole(lane.client, begin, statements);
      prepared.note(lane.client, statements);
    } catch (error) {
      lane.retired = true;
      throw error;
    } finally {
      lane.due -= 1;
      if (lane.due === 0) {
        lanes.splice(lanes.indexOf(lane), 1);
        lane.client?.release();
      }
    }
  };
  const mayJoin = () => lanes.length >= width && pool.waitingCount === 0;
  const join = (statements: readonly Sent[]): Lane | undefined => {
    if (!mayJoin()) return undefined;
    // Those beyond the width carry what could not join; they empty and go.
    return freest(lanes.slice(0, width), (client) => prepared.on(client, statements));
  };
  return async (begin, statements) => {
    let lane = join(statements);
    // A burst that finds new connections only waits for the first of them instead of opening more.
    if (!lane && mayJoin()) await Promise.race(lanes.map(({ tried }) => tried));
    lane ??= join(statements);
    if (lane) return carry(lane, begin, statements);
    const fresh: Lane = { client: undefined, due: 0, retired: false, tried: Promise.resolve() };
    lanes.push(fresh);
    const carried = carry(fresh, begin, statements);
    fresh.tried = carried.catch(() => undefined);
    return carried;
  };
}

import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool, PoolClient, QueryResult } from 'pg';
import type { SentValue, Statement } from './statement.ts';
import { topicMessages } from './topic-messages.ts';
import { transact } from './transact.ts';
import { createUnitMemory } from './unit-memory.ts';
import {
  type Asker,
  type Connections,
  type LateTransaction,
  transactWhenAsked,
} from './when-asked.ts';

/** `$client` is for SQL that comes as text with its own parameters, as that of pg-boss. */
export type Tx = NodePgDatabase<Record<string, never>> & { readonly $client: Asker };

/** Of a transaction that holds its connection from the beginning. */
export type OwnerTx = Tx & { readonly $client: PoolClient };

/** How jobs and events join a transaction; set by `platform/jobs`, which needs the database first. */
export type Enqueue = (
  unit: Unit,
  job: string,
  payload: object,
  options?: EnqueueOptions,
) => Promise<void>;

export interface EnqueueOptions {
  readonly startAfter?: Date;
  /** At most one waiting job per queue and key. */
  readonly singletonKey?: string;
}

/** Hands out what is remembered under a name, or reads it; set by `platform/cache`. */
export type Recall = <T>(
  town: string,
  name: string,
  topics: readonly string[],
  read: () => Promise<T>,
) => Promise<T>;

/** One transaction of one town. Everything a command writes, enqueues and announces goes through it. */
export interface Unit {
  readonly town: string;
  /** The embedded engine stops no statement, and everybody waits for its one connection. */
  readonly kind: Database['kind'];
  readonly db: Tx;
  /** The moment of this unit of work; one for all rows it writes. */
  readonly now: Date;
  /** The request it serves, so that what it records and the lines of the log can be joined. */
  readonly requestId: string | undefined;
  /** One statement whose answer is waited for; for the few that very many requests need. */
  run(statement: Statement, values: readonly unknown[]): Promise<QueryResult>;
  /**
   * A write whose answer nobody needs: it leaves together with what follows, and its failure fails the
   * unit of work, at the latest when it commits. Units that only send are written together with others
   * of the same moment (`batches.ts`).
   * @param explain makes the error that the unit then throws.
   */
  send(
    statement: Statement,
    values: readonly SentValue[],
    explain?: (error: unknown) => unknown,
  ): void;
  /**
   * What the process remembers of this town under a name, read anew once one of the topics was dropped,
   * here or in any other process. Not between writing such rows and dropping their topic: others would
   * see what is not committed. A unit that has dropped topics remembers by itself from then on. The value
   * is shared, so nobody changes it.
   */
  recall<T>(name: string, topics: readonly string[], read: () => Promise<T>): Promise<T>;
  /** Drops cached pages and memories of these topics, here and in every other process, once committed. */
  drop(...topics: string[]): void;
  /** Runs a job after the commit; not at all if the transaction fails. */
  enqueue(job: string, payload: object, options?: EnqueueOptions): Promise<void>;
  /** Announces an event to every listener, each by a job of its own, after the commit. */
  emit(event: string, payload: object): Promise<void>;
  /** Runs after the commit in this process only; for caches, never for promises to people. */
  afterCommit(action: () => void): void;
}

export interface DatabaseHooks {
  enqueue: Enqueue;
  emit: Enqueue;
  recall: Recall;
  /** Called after the commit with the topics that the unit dropped. */
  dropped(town: string, topics: readonly string[]): void;
  now(): Date;
}

export interface Database {
  readonly kind: 'embedded' | 'server';
  readonly pool: Pool;
  readonly hooks: DatabaseHooks;
  /** Opens a transaction, sets the town, runs as the restricted role, commits. Never nest. */
  inTown<T>(town: string, work: (unit: Unit) => Promise<T>, requestId?: string): Promise<T>;
  /**
   * A transaction as the owner, past row-level security: identity, jobs, maintenance.
   * An architecture test lists the files that may.
   */
  acrossTowns<T>(work: (db: OwnerTx) => Promise<T>): Promise<T>;
  /**
   * Hears `NOTIFY channel` from every process, this one included; survives lost connections.
   * `onReconnect` runs when the connection is back: messages may have been missed meanwhile.
   */
  listen(channel: string, hear: (payload: string) => void, onReconnect?: () => void): Promise<void>;
  close(): Promise<void>;
}

const noQueue: Enqueue = async (_unit, name) => {
  throw new Error(`no job queue is attached, so ${name} cannot be enqueued`);
};

export const defaultHooks = (): DatabaseHooks => ({
  enqueue: noQueue,
  emit: noQueue,
  recall: (_town, _name, _topics, read) => read(),
  dropped: () => undefined,
  now: () => new Date(),
});

/** The notification channel that carries dropped page topics between processes. */
export const pageTopicsChannel = 'tomoni_page_topics';

const townCode = /^\d{6}$/;

/** What a unit of work leaves to do once it has committed. */
interface Afterwards {
  readonly topics: Set<string>;
  readonly actions: (() => void)[];
}

function createUnit(
  { client, send }: LateTransaction,
  { town, kind, requestId }: Pick<Unit, 'town' | 'kind' | 'requestId'>,
  hooks: DatabaseHooks,
  { topics, actions }: Afterwards,
): Unit {
  let db: Tx | undefined;
  const memory = createUnitMemory();
  const unit: Unit = {
    town,
    kind,
    // Made when it is asked for: the busiest units only send.
    get db() {
      // Drizzle calls nothing of a client but `query`.
      db ??= drizzle(client as PoolClient);
      return db;
    },
    now: hooks.now(),
    requestId,
    run: (statement, values) => client.query({ ...statement, values: [...values] }),
    send: (statement, values, explain) => send({ ...statement, values: [...values] }, explain),
    recall: (name, needed, read) =>
      topics.size > 0 ? memory.recall(name, needed, read) : hooks.recall(town, name, needed, read),
    drop: (...dropped) => {
      for (const topic of dropped) topics.add(topic);
      memory.forget(dropped);
    },
    enqueue: (job, payload, options) => hooks.enqueue(unit, job, payload, options),
    emit: (event, payload) => hooks.emit(unit, event, payload),
    afterCommit: (action) => {
      actions.push(action);
    },
  };
  return unit;
}

export function inTownOn(
  kind: Database['kind'],
  connections: Connections,
  hooks: DatabaseHooks,
): Database['inTown'] {
  return async (town, work, requestId) => {
    if (!townCode.test(town)) throw new TypeError(`not a town code: ${town}`);
    const afterwards: Afterwards = { topics: new Set(), actions: [] };
    const { topics, actions } = afterwards;
    // The code is checked above, so it can stand in the text: one message opens the unit.
    const begin = `BEGIN; SET LOCAL ROLE tomoni_town; SET LOCAL app.town = '${town}'`;
    const result = await transactWhenAsked(connections, begin, async (transaction) => {
      const value = await work(
        createUnit(transaction, { town, kind, requestId }, hooks, afterwards),
      );
      for (const message of topicMessages(town, topics)) {
        transaction.send({
          text: 'SELECT pg_notify($1, $2)',
          values: [pageTopicsChannel, message],
        });
      }
      return value;
    });
    if (topics.size > 0) hooks.dropped(town, [...topics]);
    for (const action of actions) action();
    return result;
  };
}

export function acrossTownsOn(pool: Pool): Database['acrossTowns'] {
  return (work) => transact(pool, 'BEGIN', ({ client }) => work(drizzle(client)));
}

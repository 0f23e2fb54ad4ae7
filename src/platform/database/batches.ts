import type { Pool, PoolClient } from 'pg';
import { type Failure, type Sent, sendWhole } from './transact.ts';

/** Sends a transaction of which everything is known. Settles when it has ended. */
export type SendWhole = (begin: string, statements: readonly Sent[]) => Promise<void>;

/** A whole transaction whose end somebody waits for. */
interface Waiting {
  readonly statements: readonly Sent[];
  readonly settle: (failure: Failure | undefined) => void;
}

/** Whole transactions that can be written together: of one town, and with the same statements. */
interface Queue {
  readonly begin: string;
  waiting: Waiting[];
  /** Connections that carry for it. */
  carriers: number;
  /** When one of them last took a batch; milliseconds of the clock of the process. */
  takenAt: number;
}

/** More rows than this at once would make the first wait noticeably for the last. */
const largest = 64;

/** Of one queue. The second is only for what holds up the first. */
const mostCarriers = 3;

/** A batch that takes longer waits for a lock: who comes now goes another way. Milliseconds. */
const patience = 100;

/** All rows of each statement in one; the values of each place become a list. */
function together(batch: readonly Waiting[]): Sent[] {
  const [first] = batch;
  return (first?.statements ?? []).map(({ query }, index) => {
    const rows = batch.map(({ statements }) => statements[index]?.query.values ?? []);
    const places = query.values ?? [];
    const values = places.map((_, place) => rows.map((row: readonly unknown[]) => row[place]));
    return { query: { ...(query.forMany ?? query), values } };
  });
}

async function oneByOne(
  client: PoolClient,
  begin: string,
  batch: readonly Waiting[],
): Promise<void> {
  for (const { statements, settle } of batch) settle(await sendWhole(client, begin, statements));
}

/**
 * Writes a batch as one transaction. When PostgreSQL says that it was undone, each gets a transaction of
 * its own, and hears of its own failure only. When nothing is said, as after a lost connection, the batch
 * may be stored: nobody tries again, and all hear that.
 */
async function write(client: PoolClient, begin: string, batch: readonly Waiting[]): Promise<void> {
  if (batch.length === 1) return oneByOne(client, begin, batch);
  const failure = await sendWhole(client, begin, together(batch));
  if (failure?.undone) return oneByOne(client, begin, batch);
  for (const { settle } of batch) settle(failure);
}

function needsCarrier({ carriers, takenAt }: Queue): boolean {
  const heldUp = carriers < mostCarriers && performance.now() - takenAt > patience;
  return carriers === 0 || heldUp;
}

async function carry(pool: Pool, queue: Queue): Promise<void> {
  queue.carriers += 1;
  queue.takenAt = performance.now();
  while (queue.waiting.length > 0) {
    let client: PoolClient | undefined;
    let batch = queue.waiting;
    try {
      // Taken anew for each batch, so that others who wait for a connection have their turn.
      client = await pool.connect();
      batch = queue.waiting.splice(0, largest);
      queue.takenAt = performance.now();
      await write(client, queue.begin, batch);
    } catch (error) {
      for (const { settle } of batch.splice(0)) settle({ error, undone: false });
    }
    client?.release();
  }
  queue.carriers -= 1;
}

/**
 * Whole transactions of one moment are written together (group commit): while one batch is under way,
 * the next one gathers, and nobody waits for a clock. Each stands or falls alone, as if it had been
 * sent alone. Towns never share a transaction, for its beginning sets the town.
 */
export function createBatches(pool: Pool): SendWhole {
  const queues = new Map<string, Queue>();
  const queueOf = (begin: string, statements: readonly Sent[]): Queue => {
    const kind = statements.map(({ query }) => query.forMany?.name);
    const fresh: Queue = { begin, waiting: [], carriers: 0, takenAt: 0 };
    // What has no form for many rows goes alone.
    if (kind.includes(undefined)) return fresh;
    const key = [begin, ...kind].join(' ');
    const queue = queues.get(key) ?? fresh;
    queues.set(key, queue);
    return queue;
  };
  return async (begin, statements) => {
    const queue = queueOf(begin, statements);
    const ended = new Promise<Failure | undefined>((settle) => {
      queue.waiting.push({ statements, settle });
    });
    if (needsCarrier(queue)) void carry(pool, queue);
    const failure = await ended;
    if (failure) throw failure.error;
  };
}

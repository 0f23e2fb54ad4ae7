import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import type { Database } from './database.ts';

/**
 * A connection of its own: the pool's send on while answers are due, and COPY talks in another way. It is
 * the owner's, because PostgreSQL refuses COPY FROM where row-level security holds; who calls writes the
 * town into each line.
 */
async function withOwnConnection<T>(
  { pool }: Database,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ ...pool.options, pipeline: false } as pg.ClientConfig);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Writes lines in PostgreSQL's own text form (COPY FROM STDIN), in one transaction of their own; PostgreSQL
 * only, not the embedded database.
 * @param lines each piece holds whole lines
 */
export function copyIn(
  database: Database,
  statement: string,
  lines: AsyncIterable<string>,
): Promise<void> {
  return withOwnConnection(database, async (client) => {
    const stream = client.query(from(statement));
    const ended = new Promise<void>((settle, refuse) => {
      stream.on('finish', settle);
      stream.on('error', refuse);
    });
    ended.catch(() => undefined);
    try {
      for await (const piece of lines) {
        // What fails meanwhile destroys the stream, and `once` throws it.
        if (!stream.write(piece)) await once(stream, 'drain');
      }
      stream.end();
    } catch (error) {
      stream.destroy(error instanceof Error ? error : new Error('copy was broken off'));
      throw error;
    }
    await ended;
  });
}

/** What a query says, in the form of COPY TO STDOUT; PostgreSQL only. Whole in memory: ask for a page. */
export function copyOut(database: Database, statement: string): Promise<Buffer> {
  return withOwnConnection(database, async (client) => {
    const pieces: Buffer[] = [];
    const stream = client.query(to(statement));
    // Each row is a piece: a promise for each would take longer than the rows.
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    await finished(stream);
    return Buffer.concat(pieces);
  });
}

import type { Writable } from 'node:stream';
import type { Pool, PoolClient, QueryConfig } from 'pg';

/** One transaction under way. */
export interface Transaction {
  readonly client: PoolClient;
  /** Sends without waiting; what fails here fails the transaction, with the error that `explain` makes. */
  send(query: QueryConfig, explain?: (error: unknown) => unknown): void;
}

/**
 * All that is sent before the next turn of the loop leaves as one packet. The driver holds the socket
 * of a client in a place that its types do not tell.
 */
function sendTogether(client: PoolClient): void {
  const { stream } = client.connection as unknown as { readonly stream: Writable };
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** Keeps the answers that nobody waited for, and a failure among them from being nobody's. */
function unawaited() {
  const answers: Promise<unknown>[] = [];
  return {
    answers,
    add(answer: Promise<unknown>): void {
      answer.catch(() => undefined);
      answers.push(answer);
    },
  };
}

/**
 * Takes a connection for one transaction; a connection that failed to end it is thrown away. The
 * opening statement is not waited for: the clients of the pool send on while answers are due
 * (`pipeline`), and after a failed statement PostgreSQL refuses all others up to the end of the
 * transaction, so nothing can run outside it.
 */
export async function transact<T>(
  pool: Pool,
  begin: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const { answers, add } = unawaited();
  const send: Transaction['send'] = (query, explain = (error) => error) => {
    sendTogether(client);
    const refuse = (error: unknown): never => {
      throw explain(error);
    };
    add(client.query(query).catch(refuse));
  };
  try {
    sendTogether(client);
    add(client.query(begin));
    const result = await work({ client, send });
    add(client.query('COMMIT'));
    await Promise.all(answers);
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => {
      broken = failure;
    });
    // Statements after the first failure only say that there was one.
    await Promise.all(answers);
    throw error;
  } finally {
    client.release(broken);
  }
}

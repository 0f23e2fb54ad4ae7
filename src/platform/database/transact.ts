import type { Writable } from 'node:stream';
import type { Pool, PoolClient, QueryConfig } from 'pg';
import type { Statement } from './statement.ts';

/** One transaction under way. */
export interface Transaction {
  readonly client: PoolClient;
  /** Sends without waiting; what fails here fails the transaction, with the error that `explain` makes. */
  send(query: SentQuery, explain?: Explain): void;
}

/** Puts a failure into words. */
export type Explain = (error: unknown) => unknown;

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

function explained(answer: Promise<unknown>, explain: Explain | undefined): Promise<unknown> {
  if (!explain) return answer;
  return answer.catch((error: unknown) => {
    throw explain(error);
  });
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
  const send: Transaction['send'] = (query, explain) => {
    sendTogether(client);
    add(explained(client.query(query), explain));
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

/** A statement that may have a form for the rows of several transactions. */
export type SentQuery = QueryConfig & Pick<Statement, 'forMany'>;

/** A statement of a transaction that is sent as a whole. */
export interface Sent {
  readonly query: SentQuery;
  readonly explain?: Explain | undefined;
}

/** A whole transaction that did not commit, or of which that is not known. */
export interface Failure {
  /** What the first failed statement threw, in its own words. */
  readonly error: unknown;
  /** PostgreSQL has said that nothing of it is stored. */
  readonly undone: boolean;
}

/**
 * Sends a transaction from its beginning to its end in one packet: after a failed statement, COMMIT
 * rolls back.
 * @returns nothing when it has committed.
 */
export async function sendWhole(
  client: PoolClient,
  begin: string,
  statements: readonly Sent[],
): Promise<Failure | undefined> {
  const { answers, add } = unawaited();
  sendTogether(client);
  add(client.query(begin));
  for (const { query, explain } of statements) add(explained(client.query(query), explain));
  const committed = client.query('COMMIT');
  add(committed);
  // Whoever goes on has the connection to itself again.
  const undone = await committed.then(
    ({ command }) => command === 'ROLLBACK',
    () => false,
  );
  return Promise.all(answers).then(
    () => undefined,
    (error: unknown) => ({ error, undone }),
  );
}

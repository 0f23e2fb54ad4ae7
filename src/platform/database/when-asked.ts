import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg';
import type { SendWhole } from './batches.ts';
import { type Sent, type Transaction, transact } from './transact.ts';

/** What can be asked within a transaction whose connection is taken with the first question. */
export type Asker = Pick<PoolClient, 'query'>;

export interface Connections {
  readonly pool: Pool;
  readonly sendWhole: SendWhole;
}

export interface LateTransaction {
  readonly client: Asker;
  readonly send: Transaction['send'];
}

type Operation = (transaction: Transaction) => void;

/**
 * A transaction that takes a connection when the first answer is needed. Work that asks nothing and only
 * sends goes out as a whole once it is done, which spares the wait for an answer in the middle; work
 * that does neither needs no connection at all.
 */
export async function transactWhenAsked<T>(
  { pool, sendWhole }: Connections,
  begin: string,
  work: (transaction: LateTransaction) => Promise<T>,
): Promise<T> {
  const sent: Sent[] = [];
  const early: Operation[] = [];
  let open: Transaction | undefined;
  let conversation: Promise<T> | undefined;
  let result: Promise<T> | undefined;
  const perform = (operation: Operation): void => {
    if (open) operation(open);
    else early.push(operation);
  };
  const converse = (): Promise<T> =>
    transact(pool, begin, (transaction) => {
      open = transaction;
      for (const operation of early) operation(transaction);
      return result as Promise<T>;
    });
  const query = (question: string | QueryConfig, values?: unknown[]): Promise<QueryResult> =>
    new Promise((resolve, reject) => {
      perform(({ client }) => void client.query(question, values).then(resolve, reject));
      conversation ??= converse();
      conversation.catch(reject);
    });
  const client = { query: query as PoolClient['query'] };
  result = work({
    client,
    send: (query, explain) => {
      sent.push({ query, explain });
      perform((transaction) => transaction.send(query, explain));
    },
  });
  await result.catch(() => undefined);
  if (conversation) return conversation;
  const value = await result;
  if (sent.length > 0) await sendWhole(begin, sent);
  return value;
}

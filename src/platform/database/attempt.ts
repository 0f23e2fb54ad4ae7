import { sql } from 'drizzle-orm';
import type { Unit } from './database.ts';

/** What work answered, or what it threw. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown };

/**
 * Work whose failure is its own: a statement of it that failed must not spoil the unit's transaction,
 * hence the savepoint, to which everything that it wrote goes back.
 */
export async function attemptInside<T>(
  { db }: Pick<Unit, 'db'>,
  work: () => Promise<T>,
): Promise<Attempt<T>> {
  await db.execute(sql`SAVEPOINT attempt`);
  try {
    const value = await work();
    await db.execute(sql`RELEASE SAVEPOINT attempt`);
    return { ok: true, value };
  } catch (error) {
    await db.execute(sql`ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt`);
    return { ok: false, error };
  }
}

import { sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { DatedFigure, EvidencePage } from './contract.ts';
import { evidence, figureAt } from './queries.ts';

/** What a measure answered, or what it threw. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown };

/** A statement of theirs that failed must not spoil the reader's transaction: hence the savepoint. */
async function attempt<T>({ db }: Unit, work: () => Promise<T>): Promise<Attempt<T>> {
  await db.execute(sql`SAVEPOINT measure`);
  try {
    const value = await work();
    await db.execute(sql`RELEASE SAVEPOINT measure`);
    return { ok: true, value };
  } catch (error) {
    await db.execute(sql`ROLLBACK TO SAVEPOINT measure`);
    return { ok: false, error };
  }
}

/** `figureAt` for pages that have something to show without it: a broken measure breaks no page. */
export function tryFigureAt(...args: Parameters<typeof figureAt>): Promise<Attempt<DatedFigure>> {
  return attempt(args[0], () => figureAt(...args));
}

/** `evidence` for pages that have something to say without it. */
export function tryEvidence(...args: Parameters<typeof evidence>): Promise<Attempt<EvidencePage>> {
  return attempt(args[0], () => evidence(...args));
}

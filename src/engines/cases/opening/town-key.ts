import { eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { newKey } from '../receipts.ts';
import { caseKeys } from '../schema.ts';

/** By connection, because one process may hold several databases; a connection belongs to one. */
const known = new WeakMap<object, Map<string, string>>();

async function readKey({ db, town }: Unit): Promise<string | undefined> {
  const [row] = await db
    .select({ key: caseKeys.key })
    .from(caseKeys)
    .where(eq(caseKeys.town, town));
  return row?.key;
}

/** The town's key for secrets, made with its first case; after that no question to the database. */
export async function townKey(unit: Unit): Promise<string> {
  const { db, town, now } = unit;
  const client = db.$client;
  const kept = known.get(client)?.get(town);
  if (kept) return kept;
  let key = await readKey(unit);
  if (!key) {
    // Of two first cases at the same moment the second waits here for the key of the first.
    await db.insert(caseKeys).values({ town, key: newKey(), createdAt: now }).onConflictDoNothing();
    key = await readKey(unit);
  }
  if (!key) throw new Error(`the town ${town} has no key for secrets`);
  const found = key;
  // Only after the commit: a key that was rolled back must not be remembered.
  unit.afterCommit(() => known.set(client, new Map(known.get(client)).set(town, found)));
  return found;
}

import { eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { newKey } from '../receipts.ts';
import { caseKeys } from '../schema.ts';

const topic = 'cases.key';

async function readKey({ db, town }: Unit): Promise<string | undefined> {
  const [row] = await db
    .select({ key: caseKeys.key })
    .from(caseKeys)
    .where(eq(caseKeys.town, town));
  return row?.key;
}

/** The town's key for secrets, made with its first case; after that no question to the database. */
export async function townKey(unit: Unit): Promise<string> {
  const kept = await unit.recall('cases.key', [topic], () => readKey(unit));
  if (kept) return kept;
  const { db, town, now } = unit;
  // Of two first cases at the same moment the second waits here for the key of the first.
  await db.insert(caseKeys).values({ town, key: newKey(), createdAt: now }).onConflictDoNothing();
  unit.drop(topic);
  const key = await readKey(unit);
  if (!key) throw new Error(`the town ${town} has no key for secrets`);
  return key;
}

import { and, asc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { contacts } from '../schema.ts';

export type ContactRow = typeof contacts.$inferSelect;

/** The press list, by organisation. */
export async function listContacts({ db, town }: Unit): Promise<ContactRow[]> {
  return db
    .select()
    .from(contacts)
    .where(eq(contacts.town, town))
    .orderBy(asc(contacts.organisation), asc(contacts.name));
}

export async function findByToken(
  { db, town }: Unit,
  token: string,
): Promise<ContactRow | undefined> {
  const [row] = await db
    .select()
    .from(contacts)
    .where(and(eq(contacts.town, town), eq(contacts.token, token)));
  return row;
}

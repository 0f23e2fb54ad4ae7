import { and, desc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { envelopes } from '../schema.ts';

export type Envelope = typeof envelopes.$inferSelect;

/** The newest envelopes. */
export async function listEnvelopes(
  { db, town }: Unit,
  roundId: string,
  limit: number,
): Promise<Envelope[]> {
  return db
    .select()
    .from(envelopes)
    .where(and(eq(envelopes.town, town), eq(envelopes.roundId, roundId)))
    .orderBy(desc(envelopes.id))
    .limit(limit);
}

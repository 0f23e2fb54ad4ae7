import { and, asc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { chargeEvents } from '../../applications/schema.ts';

export type ChargeEvent = typeof chargeEvents.$inferSelect;

/** What happened to a charge, oldest first. */
export async function listChargeEvents(
  { db, town }: Unit,
  chargeId: string,
): Promise<readonly ChargeEvent[]> {
  return db
    .select()
    .from(chargeEvents)
    .where(and(eq(chargeEvents.town, town), eq(chargeEvents.chargeId, chargeId)))
    .orderBy(asc(chargeEvents.at), asc(chargeEvents.id));
}

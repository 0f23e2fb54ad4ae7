import { and, eq, gte, isNull, lte } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { delegations } from '../schema.ts';

/** What others let this member do on the day. */
export async function findReceived({ db, town }: Unit, staffId: string, day: string) {
  return db
    .select({ fromStaffId: delegations.fromStaffId, permissions: delegations.permissions })
    .from(delegations)
    .where(
      and(
        eq(delegations.town, town),
        eq(delegations.toStaffId, staffId),
        lte(delegations.validFrom, day),
        gte(delegations.validTo, day),
        isNull(delegations.cancelledAt),
      ),
    );
}

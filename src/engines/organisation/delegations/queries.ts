import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm';
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

export type Delegation = typeof delegations.$inferSelect;

/** Delegations from and to a member that run on the day or later. */
export async function listDelegations(
  { db, town }: Unit,
  staffId: string,
  day: string,
): Promise<Delegation[]> {
  const concerns = or(eq(delegations.fromStaffId, staffId), eq(delegations.toStaffId, staffId));
  return db
    .select()
    .from(delegations)
    .where(
      and(
        eq(delegations.town, town),
        concerns,
        gte(delegations.validTo, day),
        isNull(delegations.cancelledAt),
      ),
    )
    .orderBy(asc(delegations.validFrom), asc(delegations.id));
}

import { and, desc, gt } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { matching } from '../items/queries.ts';
import { items } from '../schema.ts';

/** What was withdrawn since a moment, of everything or of a topic, the newest first. */
export async function listWithdrawn(
  unit: Unit,
  { since, topic }: { readonly since: Date; readonly topic?: string },
) {
  return unit.db
    .select({ owner: items.owner, id: items.id, at: items.withdrawnAt })
    .from(items)
    .where(and(await matching(unit, { topic, status: 'withdrawn' }), gt(items.withdrawnAt, since)))
    .orderBy(desc(items.withdrawnAt))
    .limit(100);
}

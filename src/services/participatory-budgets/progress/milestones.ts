import { dayInTokyo, dayNumber } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { milestoneKinds } from '../model.ts';
import type { Proposal } from '../proposals/queries.ts';
import type { Round } from '../rounds/queries.ts';
import { milestones } from '../schema.ts';
import { firstPlan } from './rules.ts';

/** A winner has days from the start, which its section mends. */
export async function planAtFirst(
  { db, town, now }: Unit,
  { id }: Pick<Proposal, 'id'>,
  { deliveredUntil }: Pick<Round, 'deliveredUntil'>,
): Promise<void> {
  const today = dayInTokyo(now);
  const span = dayNumber(deliveredUntil) - dayNumber(today);
  const days = firstPlan(today, deliveredUntil, span);
  await db
    .insert(milestones)
    .values(
      milestoneKinds.map((kind, index) => ({
        ...{ town, proposalId: id, kind, plannedOn: days[index] ?? deliveredUntil },
        ...{ reachedOn: null, text: '', changedAt: now },
      })),
    )
    .onConflictDoNothing();
}

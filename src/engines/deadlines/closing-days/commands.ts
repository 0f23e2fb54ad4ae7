import { and, eq, sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { isIsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { authorise } from '../policy.ts';
import { closingDays } from '../schema.ts';
import { daysOf, type NewClosing } from './inputs.ts';
import { words } from './text.ts';
import { closingDaysTopic } from './town-calendar.ts';

/** Name of the job that works out the running clocks of a town anew. */
export const recalculateJob = 'deadlines.recalculate';

/** Every process forgets the old calendar, then the clocks that were made from it follow. */
async function announce(unit: Unit): Promise<void> {
  unit.drop(closingDaysTopic);
  await unit.enqueue(recalculateJob, {}, { singletonKey: 'town' });
}

/** Closes the offices on these days; a day that is closed already takes the new reason. */
export async function addClosingDays(unit: Unit, actor: Actor, closing: NewClosing): Promise<void> {
  authorise(actor);
  const { town, db } = unit;
  const { reason, reasonEnglish } = closing;
  await db
    .insert(closingDays)
    .values(daysOf(closing).map((day) => ({ town, day, reason, reasonEnglish })))
    .onConflictDoUpdate({
      target: [closingDays.town, closingDays.day],
      set: { reason: sql`excluded.reason`, reasonEnglish: sql`excluded.reason_english` },
    });
  await announce(unit);
  await recordAudit(unit, actor, {
    action: 'deadlines.closed',
    subject: { type: 'town', id: town },
    details: { from: closing.from, to: closing.to },
  });
}

/** @throws AppError `not-found` when the day is not among the town's closing days. */
export async function removeClosingDay(unit: Unit, actor: Actor, day: string): Promise<void> {
  authorise(actor);
  const { town, db } = unit;
  if (!isIsoDate(day)) throw notFound(words.what);
  const removed = await db
    .delete(closingDays)
    .where(and(eq(closingDays.town, town), eq(closingDays.day, day)))
    .returning({ day: closingDays.day });
  if (removed.length === 0) throw notFound(words.what);
  await announce(unit);
  await recordAudit(unit, actor, {
    action: 'deadlines.opened',
    subject: { type: 'town', id: town },
    details: { day },
  });
}

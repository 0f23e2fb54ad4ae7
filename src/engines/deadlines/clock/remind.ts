import { and, asc, eq, lte } from 'drizzle-orm';
import { dayInTokyo, dayNumber, type IsoDate } from '#japan/dates.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { clocks } from '../schema.ts';
import type { Subject } from './clock.ts';
import { nextReminder } from './rules.ts';

const batch = 200;

/** The event `deadlines.reminder`. */
export interface Reminder {
  readonly subject: Subject;
  readonly kind: string;
  readonly dueOn: IsoDate;
  /** Calendar days; 0 on the day itself, below 0 after it. */
  readonly daysLeft: number;
}

async function remindSome(unit: Unit): Promise<number> {
  const { town, db } = unit;
  const today = dayInTokyo(unit.now);
  const rows = await db
    .select()
    .from(clocks)
    .where(and(eq(clocks.town, town), eq(clocks.state, 'running'), lte(clocks.remindOn, today)))
    .orderBy(asc(clocks.remindOn))
    .limit(batch)
    .for('update');
  for (const row of rows) {
    // A reminder that waited while the server was off is sent once, not once for each day.
    const remindOn = nextReminder(row.dueOn ?? undefined, row.remindBefore, today) ?? null;
    await db
      .update(clocks)
      .set({ remindOn })
      .where(and(eq(clocks.town, town), eq(clocks.id, row.id)));
    if (!row.dueOn) continue;
    const reminder: Reminder = {
      subject: { type: row.subjectType, id: row.subjectId },
      kind: row.kind,
      dueOn: row.dueOn,
      daysLeft: dayNumber(row.dueOn) - dayNumber(today),
    };
    await unit.emit('deadlines.reminder', reminder);
  }
  return rows.length;
}

/** Announces what is due soon in a town, each reminder once. */
export async function remind(database: Database, town: string): Promise<void> {
  while ((await database.inTown(town, remindSome)) === batch) {
    // The next ones, in a transaction of their own.
  }
}

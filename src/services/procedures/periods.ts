import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { markStale } from '#engines/measures/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { shareId } from './model.ts';
import { periods } from './schema.ts';
import { refusals } from './text.ts';

export type PeriodKind = 'performed' | 'online';

export interface Period {
  readonly id: string;
  readonly fromDay: IsoDate;
  /** First day on which it no longer holds. */
  readonly untilDay?: IsoDate;
}

/** Holds at the end of the day; for conditions of queries that join the table. */
export function holdsOn(day: IsoDate): SQL {
  return sql`${periods.fromDay} <= ${day} AND (${periods.untilDay} IS NULL OR ${periods.untilDay} > ${day})`;
}

const of = (unit: Unit, kind: PeriodKind, subject: string) =>
  and(eq(periods.town, unit.town), eq(periods.kind, kind), eq(periods.subject, subject));

/** Oldest first. */
export async function listPeriods(
  unit: Unit,
  kind: PeriodKind,
  subject: string,
): Promise<Period[]> {
  const rows = await unit.db
    .select({ id: periods.id, fromDay: periods.fromDay, untilDay: periods.untilDay })
    .from(periods)
    .where(of(unit, kind, subject))
    .orderBy(asc(periods.fromDay), asc(periods.id));
  return rows.map((row) => ({ ...row, untilDay: row.untilDay ?? undefined }));
}

/** What holds on the day, of all subjects. */
export async function listHolding(
  unit: Unit,
  kind: PeriodKind,
  day: IsoDate,
): Promise<ReadonlySet<string>> {
  const rows = await unit.db
    .select({ subject: periods.subject })
    .from(periods)
    .where(and(eq(periods.town, unit.town), eq(periods.kind, kind), holdsOn(day)));
  return new Set(rows.map(({ subject }) => subject));
}

function assertBegun(unit: Unit, day: IsoDate): void {
  if (day > dayInTokyo(unit.now)) throw new AppError('rule-violation', refusals.dayToCome);
}

/**
 * Something holds from a day on. It changes nothing when it holds already.
 *
 * @returns whether anything changed.
 * @throws AppError rule-violation for a day to come or one before the end of the last period.
 */
export async function beginPeriod(
  unit: Unit,
  kind: PeriodKind,
  subject: string,
  on: IsoDate,
): Promise<boolean> {
  assertBegun(unit, on);
  const last = (await listPeriods(unit, kind, subject)).at(-1);
  if (last && !last.untilDay) return false;
  if (last?.untilDay && on < last.untilDay) {
    throw new AppError('rule-violation', refusals.periodsMeet);
  }
  const row = { town: unit.town, id: newId(), kind, subject, fromDay: on };
  await unit.db.insert(periods).values(row);
  await markStale(unit, shareId, on);
  return true;
}

/**
 * It no longer holds from that day on. It changes nothing when it did not hold.
 *
 * @returns whether anything changed.
 * @throws AppError rule-violation for a day to come or one before it began.
 */
export async function endPeriod(
  unit: Unit,
  kind: PeriodKind,
  subject: string,
  on: IsoDate,
): Promise<boolean> {
  assertBegun(unit, on);
  const last = (await listPeriods(unit, kind, subject)).at(-1);
  if (!last || last.untilDay) return false;
  if (on < last.fromDay) throw new AppError('rule-violation', refusals.endsBeforeItBegan);
  await unit.db
    .update(periods)
    .set({ untilDay: on })
    .where(and(of(unit, kind, subject), eq(periods.id, last.id), isNull(periods.untilDay)));
  await markStale(unit, shareId, on);
  return true;
}

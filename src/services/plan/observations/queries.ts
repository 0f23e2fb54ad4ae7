import { and, asc, count, desc, eq, gte, isNotNull, isNull, lte, ne, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { IsoDate } from '#japan/dates.ts';
import { type FiscalYear, firstDay, fiscalYearOf, lastDay } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Origin } from '../model.ts';
import type { HistoryEntry, HistoryPage } from '../results.ts';
import { observations } from '../schema.ts';

/** An observation in force: not corrected, not withdrawn. */
export interface SeriesPoint {
  readonly asOf: IsoDate;
  readonly fiscalYear: FiscalYear;
  readonly value: number;
  readonly origin: Origin;
  readonly sample: boolean;
  readonly sourceNote: string | undefined;
  readonly recordedAt: Date;
}

const later = alias(observations, 'later');
const older = alias(observations, 'older');

const correctionOf = and(eq(later.town, observations.town), eq(later.corrects, observations.id));
const corrected = and(eq(older.town, observations.town), eq(older.id, observations.corrects));

/** Newest first: by the day it speaks for, then by when it was recorded. */
const newestFirst = [desc(observations.asOf), desc(observations.recordedAt), desc(observations.id)];

export type ObservationRow = typeof observations.$inferSelect;

export async function findObservation(
  { db, town }: Unit,
  where: { readonly id: string } | { readonly key: string },
): Promise<ObservationRow | undefined> {
  const match =
    'id' in where ? eq(observations.id, where.id) : eq(observations.idempotencyKey, where.key);
  const [row] = await db
    .select()
    .from(observations)
    .where(and(eq(observations.town, town), match));
  return row;
}

/** True when another observation corrects or withdraws this one. */
export async function isCorrected({ db, town }: Unit, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: observations.id })
    .from(observations)
    .where(and(eq(observations.town, town), eq(observations.corrects, id)));
  return rows.length > 0;
}

/** The observation in force that stands for a fiscal year: the newest within it. */
export async function findInForce(
  { db, town }: Unit,
  indicatorId: string,
  year: FiscalYear,
): Promise<ObservationRow | undefined> {
  const [row] = await db
    .select({ observation: observations })
    .from(observations)
    .leftJoin(later, correctionOf)
    .where(
      and(
        eq(observations.town, town),
        eq(observations.indicatorId, indicatorId),
        between(firstDay(year), lastDay(year)),
        isNotNull(observations.value),
        isNull(later.id),
      ),
    )
    .orderBy(...newestFirst)
    .limit(1);
  return row?.observation;
}

function between(from: IsoDate, to: IsoDate) {
  return and(gte(observations.asOf, from), lte(observations.asOf, to));
}

/** What was computed for a day last, and whether a person has corrected it since. */
export interface ComputedDay {
  readonly row: ObservationRow;
  readonly byPerson: boolean;
}

/** The newest computed observation of each day of a range. */
export async function computedByDay(
  { db, town }: Unit,
  indicatorId: string,
  range: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<ReadonlyMap<IsoDate, ComputedDay>> {
  const rows = await db
    .select({ row: observations, laterOrigin: later.origin })
    .from(observations)
    .leftJoin(later, correctionOf)
    .where(
      and(
        eq(observations.town, town),
        eq(observations.indicatorId, indicatorId),
        eq(observations.origin, 'computed'),
        between(range.from, range.to),
        or(isNull(later.id), ne(later.origin, 'computed')),
      ),
    );
  return new Map(
    rows.map(({ row, laterOrigin }) => [row.asOf, { row, byPerson: laterOrigin !== null }]),
  );
}

/** Every observation in force, oldest first; for CSV and JSON. */
export async function listSeriesOf(
  { db, town }: Unit,
  indicatorId: string,
): Promise<SeriesPoint[]> {
  const rows = await db
    .select({ observation: observations })
    .from(observations)
    .leftJoin(later, correctionOf)
    .where(
      and(
        eq(observations.town, town),
        eq(observations.indicatorId, indicatorId),
        isNotNull(observations.value),
        isNull(later.id),
      ),
    )
    .orderBy(asc(observations.asOf), asc(observations.recordedAt), asc(observations.id));
  return rows.map(({ observation }) => ({
    asOf: observation.asOf,
    fiscalYear: fiscalYearOf(observation.asOf),
    value: Number(observation.value),
    origin: observation.origin,
    sample: observation.sample,
    sourceNote: observation.sourceNote ?? undefined,
    recordedAt: observation.recordedAt,
  }));
}

const historyColumns = { observation: observations, older, laterId: later.id };

interface HistoryRow {
  readonly observation: ObservationRow;
  readonly older: ObservationRow | null;
  readonly laterId: string | null;
}

function number(value: string | null): number | undefined {
  return value === null ? undefined : Number(value);
}

function asEntry(
  { observation, older: old, laterId }: HistoryRow,
  showNames: boolean,
): HistoryEntry {
  const { reason } = observation;
  return {
    id: observation.id,
    value: number(observation.value),
    asOf: observation.asOf,
    origin: observation.origin,
    sourceNote: observation.sourceNote ?? undefined,
    fileId: observation.fileId ?? undefined,
    sample: observation.sample,
    recordedAt: observation.recordedAt,
    recordedBy: showNames ? observation.recordedBy : undefined,
    corrects: old ? { id: old.id, value: number(old.value), reason: reason ?? '' } : undefined,
    correctedBy: laterId ?? undefined,
  };
}

/** One entry of the history of an indicator, for staff. */
export async function findEntry(
  { db, town }: Unit,
  where: { readonly indicatorId: string; readonly id: string },
): Promise<HistoryEntry | undefined> {
  const [row] = await db
    .select(historyColumns)
    .from(observations)
    .leftJoin(later, correctionOf)
    .leftJoin(older, corrected)
    .where(
      and(
        eq(observations.town, town),
        eq(observations.indicatorId, where.indicatorId),
        eq(observations.id, where.id),
      ),
    );
  return row && asEntry(row, true);
}

const entriesPerPage = 50;

/** A page of everything that was ever recorded, newest first; who recorded it is for staff only. */
export async function listHistory(
  { db, town }: Unit,
  indicatorId: string,
  options: { readonly page: number; readonly showNames: boolean },
): Promise<HistoryPage> {
  const own = and(eq(observations.town, town), eq(observations.indicatorId, indicatorId));
  const [counted] = await db.select({ total: count() }).from(observations).where(own);
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / entriesPerPage));
  const page = Math.min(Math.max(1, options.page), pages);
  const rows = await db
    .select(historyColumns)
    .from(observations)
    .leftJoin(later, correctionOf)
    .leftJoin(older, corrected)
    .where(own)
    .orderBy(...newestFirst)
    .limit(entriesPerPage)
    .offset((page - 1) * entriesPerPage);
  return { entries: rows.map((row) => asEntry(row, options.showNames)), total, page, pages };
}

import { and, asc, between, desc, eq, getTableColumns, lte, sql } from 'drizzle-orm';
import { dayInTokyo, type IsoDate, isIsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import type { DatedFigure, EvidencePage, Figure, MeasureParams } from './contract.ts';
import { getMeasure } from './registry.ts';
import { canonicalParams, earliest, latest, unknownMeasure } from './rules.ts';
import { measuresSeries, measuresSnapshots, measuresStaleMarks } from './schema.ts';

/** The newest version of a day. */
export interface CurrentSnapshot {
  readonly id: string;
  readonly day: IsoDate;
  readonly version: number;
  readonly computedAt: Date;
  readonly figure: Figure;
}

type SnapshotRow = Omit<typeof measuresSnapshots.$inferSelect, 'town' | 'seriesId' | 'replaces'>;

function asCurrent(row: SnapshotRow): CurrentSnapshot {
  const { id, day, version, computedAt, value, numerator, denominator } = row;
  return {
    id,
    day,
    version,
    computedAt,
    figure: {
      value: value ?? undefined,
      numerator: numerator ?? undefined,
      denominator: denominator ?? undefined,
    },
  };
}

export async function currentSnapshots(
  { db, town }: Unit,
  seriesId: string,
  range: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<ReadonlyMap<IsoDate, CurrentSnapshot>> {
  const rows = await db
    .selectDistinctOn([measuresSnapshots.day])
    .from(measuresSnapshots)
    .where(
      and(
        eq(measuresSnapshots.town, town),
        eq(measuresSnapshots.seriesId, seriesId),
        between(measuresSnapshots.day, range.from, range.to),
      ),
    )
    .orderBy(asc(measuresSnapshots.day), desc(measuresSnapshots.version));
  return new Map(rows.map((row) => [row.day, asCurrent(row)]));
}

/** The first and the last day that any series of the measure has a snapshot of. */
export async function snapshotSpan(
  { db, town }: Unit,
  measureId: string,
): Promise<{ from: IsoDate; to: IsoDate } | undefined> {
  const [row] = await db
    .select({
      from: sql<IsoDate | null>`min(${measuresSnapshots.day})`,
      to: sql<IsoDate | null>`max(${measuresSnapshots.day})`,
    })
    .from(measuresSeries)
    .innerJoin(
      measuresSnapshots,
      and(
        eq(measuresSnapshots.town, measuresSeries.town),
        eq(measuresSnapshots.seriesId, measuresSeries.id),
      ),
    )
    .where(and(eq(measuresSeries.town, town), eq(measuresSeries.measure, measureId)));
  return row?.from && row.to ? { from: row.from, to: row.to } : undefined;
}

/** Marks that wait to be worked through, the earliest day first. */
export async function staleMarks(
  { db, town }: Unit,
  measureId: string,
): Promise<{ id: string; fromDay: IsoDate }[]> {
  return db
    .select({ id: measuresStaleMarks.id, fromDay: measuresStaleMarks.fromDay })
    .from(measuresStaleMarks)
    .where(and(eq(measuresStaleMarks.town, town), eq(measuresStaleMarks.measure, measureId)))
    .orderBy(asc(measuresStaleMarks.fromDay));
}

async function isStale({ db, town }: Unit, measureId: string, day: IsoDate): Promise<boolean> {
  const rows = await db
    .select({ id: measuresStaleMarks.id })
    .from(measuresStaleMarks)
    .where(
      and(
        eq(measuresStaleMarks.town, town),
        eq(measuresStaleMarks.measure, measureId),
        lte(measuresStaleMarks.fromDay, day),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** A day that does not exist, or has not begun, has no figure. */
function assertHasFigure(unit: Unit, day: IsoDate): void {
  if (!isIsoDate(day) || day > dayInTokyo(unit.now)) throw unknownMeasure;
}

const seriesJoin = and(
  eq(measuresSnapshots.town, measuresSeries.town),
  eq(measuresSnapshots.seriesId, measuresSeries.id),
);

/**
 * The figure of a day: its snapshot, or computed now when there is none or its records changed since.
 * @throws AppError not-found for an unknown measure or a day to come, InputError for an unknown
 *   parameter.
 */
export async function figureAt(
  unit: Unit,
  measureId: string,
  params: MeasureParams,
  day: IsoDate,
): Promise<DatedFigure> {
  const measure = getMeasure(measureId);
  const key = canonicalParams(measure, params);
  assertHasFigure(unit, day);
  const { db, town, now } = unit;
  const [row] = await db
    .select({ snapshot: measuresSnapshots })
    .from(measuresSeries)
    .innerJoin(measuresSnapshots, seriesJoin)
    .where(
      and(
        eq(measuresSeries.town, town),
        eq(measuresSeries.measure, measureId),
        eq(measuresSeries.key, key),
        eq(measuresSnapshots.day, day),
      ),
    )
    .orderBy(desc(measuresSnapshots.version))
    .limit(1);
  if (row && !(await isStale(unit, measureId, day))) {
    const { figure, computedAt } = asCurrent(row.snapshot);
    return { ...figure, day, computedAt };
  }
  return { ...(await measure.compute(unit, params, day)), day, computedAt: now };
}

/**
 * The snapshots of a range in the order of their days, the newest version of each. Nothing is
 * computed: a day without a snapshot is not there.
 * @throws AppError not-found for an unknown measure, InputError for an unknown parameter.
 */
export async function series(
  unit: Unit,
  measureId: string,
  params: MeasureParams,
  range: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<DatedFigure[]> {
  const { db, town } = unit;
  const key = canonicalParams(getMeasure(measureId), params);
  const rows = await db
    .selectDistinctOn([measuresSnapshots.day], { snapshot: measuresSnapshots })
    .from(measuresSeries)
    .innerJoin(measuresSnapshots, seriesJoin)
    .where(
      and(
        eq(measuresSeries.town, town),
        eq(measuresSeries.measure, measureId),
        eq(measuresSeries.key, key),
        between(measuresSnapshots.day, range.from, range.to),
      ),
    )
    .orderBy(asc(measuresSnapshots.day), desc(measuresSnapshots.version));
  return rows.map((row) => {
    const { figure, day, computedAt } = asCurrent(row.snapshot);
    return { ...figure, day, computedAt };
  });
}

/** More rows than a person reads on one page are no use and cost everybody else. */
const mostRows = 200;

/**
 * The records behind a figure that the viewer may see, and how many there are in all.
 * @throws AppError not-found for an unknown measure or a day to come, InputError for an unknown
 *   parameter.
 */
export async function evidence(
  unit: Unit,
  measureId: string,
  params: MeasureParams,
  day: IsoDate,
  viewer: Actor,
  page: { readonly offset: number; readonly limit: number },
): Promise<EvidencePage> {
  const measure = getMeasure(measureId);
  canonicalParams(measure, params);
  assertHasFigure(unit, day);
  const limit = Math.min(Math.max(page.limit, 1), mostRows);
  const offset = Math.max(page.offset, 0);
  return measure.evidence(unit, params, day, viewer, { offset, limit });
}

/** What the staff page shows of one series. */
export interface SeriesState {
  readonly measure: string;
  readonly params: MeasureParams;
  readonly last: CurrentSnapshot | undefined;
}

/** Every tracked series of the town with its last snapshot. */
export async function listSeries({ db, town }: Unit): Promise<SeriesState[]> {
  const last = db
    .select(getTableColumns(measuresSnapshots))
    .from(measuresSnapshots)
    .where(seriesJoin)
    .orderBy(desc(measuresSnapshots.day), desc(measuresSnapshots.version))
    .limit(1)
    .as('last');
  const rows = await db
    .select({
      measure: measuresSeries.measure,
      params: measuresSeries.params,
      last: {
        id: last.id,
        day: last.day,
        version: last.version,
        computedAt: last.computedAt,
        value: last.value,
        numerator: last.numerator,
        denominator: last.denominator,
      },
    })
    .from(measuresSeries)
    .leftJoinLateral(last, sql`true`)
    .where(eq(measuresSeries.town, town))
    .orderBy(asc(measuresSeries.measure), asc(measuresSeries.key));
  return rows.map((row) => ({ ...row, last: row.last?.id ? asCurrent(row.last) : undefined }));
}

/** The first stale day of each measure that has marks waiting. */
export async function listStale({ db, town }: Unit): Promise<ReadonlyMap<string, IsoDate>> {
  const rows = await db
    .select({
      measure: measuresStaleMarks.measure,
      from: sql<IsoDate>`min(${measuresStaleMarks.fromDay})`,
    })
    .from(measuresStaleMarks)
    .where(eq(measuresStaleMarks.town, town))
    .groupBy(measuresStaleMarks.measure);
  return new Map(rows.map(({ measure, from }) => [measure, from]));
}

/**
 * The day from which the daily job must look at a measure: the last one that has a snapshot (it may
 * have been taken before its end) or, if earlier, the first whose records changed.
 */
export async function dueFrom(unit: Unit, measureId: string, yesterday: IsoDate): Promise<IsoDate> {
  const states = await listSeries(unit);
  const stale = await listStale(unit);
  const span = await snapshotSpan(unit, measureId);
  const lasts = states
    .filter(({ measure }) => measure === measureId)
    .map(({ last }) => last?.day ?? yesterday);
  const staleFrom = stale.get(measureId);
  if (staleFrom && span) lasts.push(latest(staleFrom, span.from));
  return earliest(yesterday, ...lasts);
}

/** Past row-level security: the job that asks runs for all towns at once. */
export async function listTownsWithMarks(database: Database): Promise<string[]> {
  const rows = await database.acrossTowns((db) =>
    db.selectDistinct({ town: measuresStaleMarks.town }).from(measuresStaleMarks),
  );
  return rows.map(({ town }) => town);
}

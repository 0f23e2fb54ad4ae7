import { and, eq, inArray, sql } from 'drizzle-orm';
import { addDays, dayInTokyo, type IsoDate, isIsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import type { Measure, MeasureParams } from './contract.ts';
import { type CurrentSnapshot, currentSnapshots, snapshotSpan, staleMarks } from './queries.ts';
import { findMeasure, getMeasure } from './registry.ts';
import { canonicalParams, dueDays, latest, sameFigure } from './rules.ts';
import { measuresSeries, measuresSnapshots, measuresStaleMarks } from './schema.ts';

/** Pages that show figures of this engine are cached under this topic. */
export const figuresTopic = 'measures';

export interface Work {
  /** Days computed, over all series. */
  readonly computed: number;
  /** New versions written; the other days were as before. */
  readonly written: number;
}

/** Announced in the unit that writes new versions of a figure, once for each measure. */
export const recomputedEvent = 'measures.recomputed';

/** What `measures.recomputed` carries. */
export interface Recomputed {
  readonly measure: string;
}

interface Series {
  readonly id: string;
  readonly params: MeasureParams;
}

/** @throws RangeError for a day that does not exist or has not begun in Japan. */
function assertBegun(unit: Unit, day: IsoDate): void {
  if (!isIsoDate(day)) throw new RangeError(`no such day: ${day}`);
  if (day > dayInTokyo(unit.now)) throw new RangeError(`${day} has not begun`);
}

/**
 * Lets a figure have a snapshot every day from now on; asked again, it changes nothing. Figures
 * without parameters are tracked by themselves.
 * @throws AppError not-found for an unknown measure, InputError for an unknown parameter.
 */
export async function track(unit: Unit, measureId: string, params: MeasureParams): Promise<void> {
  await trackSeries(unit, getMeasure(measureId), params);
}

async function trackSeries(unit: Unit, measure: Measure, params: MeasureParams): Promise<Series> {
  const { db, town, now } = unit;
  const key = canonicalParams(measure, params);
  const own = and(
    eq(measuresSeries.town, town),
    eq(measuresSeries.measure, measure.id),
    eq(measuresSeries.key, key),
  );
  const columns = { id: measuresSeries.id, params: measuresSeries.params };
  const find = () => db.select(columns).from(measuresSeries).where(own);
  const [known] = await find();
  if (known) return known;
  await db
    .insert(measuresSeries)
    .values({ town, id: newId(), measure: measure.id, key, params, createdAt: now })
    .onConflictDoNothing();
  const [made] = await find();
  if (!made) throw new Error(`the series ${measure.id} ${key} was not kept`);
  return made;
}

/** Writers of one series take turns, so that two jobs at once do not write the same version. */
async function lockSeries({ db, town }: Unit, { id }: Series): Promise<void> {
  await db
    .select({ id: measuresSeries.id })
    .from(measuresSeries)
    .where(and(eq(measuresSeries.town, town), eq(measuresSeries.id, id)))
    .for('no key update');
}

type NewSnapshot = typeof measuresSnapshots.$inferInsert;

/** Computes a day; undefined when the figure is what the newest version says already. */
async function nextVersion(
  unit: Unit,
  measure: Measure,
  series: Series,
  day: IsoDate,
  current: CurrentSnapshot | undefined,
): Promise<NewSnapshot | undefined> {
  const figure = await measure.compute(unit, series.params, day);
  if (current && sameFigure(current.figure, figure)) return undefined;
  return {
    town: unit.town,
    id: newId(),
    seriesId: series.id,
    day,
    version: (current?.version ?? 0) + 1,
    value: figure.value,
    numerator: figure.numerator,
    denominator: figure.denominator,
    computedAt: unit.now,
    replaces: current?.id,
  };
}

/** Far below the 65,535 parameters that one statement of PostgreSQL can take. */
const rowsPerInsert = 1000;

async function write(unit: Unit, rows: readonly NewSnapshot[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerInsert) {
    await unit.db.insert(measuresSnapshots).values(rows.slice(start, start + rowsPerInsert));
  }
}

/** Lets pages forget the old figures, and others take over the new ones. */
async function announce(unit: Unit, { id }: Measure): Promise<void> {
  const payload: Recomputed = { measure: id };
  unit.drop(figuresTopic);
  await unit.emit(recomputedEvent, payload);
}

async function computeDays(
  unit: Unit,
  measure: Measure,
  series: Series,
  days: readonly IsoDate[],
  known: ReadonlyMap<IsoDate, CurrentSnapshot>,
): Promise<Work> {
  const rows: NewSnapshot[] = [];
  for (const day of days) {
    const row = await nextVersion(unit, measure, series, day, known.get(day));
    if (row) rows.push(row);
  }
  await write(unit, rows);
  return { computed: days.length, written: rows.length };
}

/**
 * Keeps what a figure is on a day. Repeated over the same records it changes nothing; over changed
 * records it adds a version that names the one it replaces.
 * @returns whether a version was written.
 * @throws AppError not-found for an unknown measure, InputError for an unknown parameter,
 *   RangeError for a day that has not begun.
 */
export async function snapshot(
  unit: Unit,
  measureId: string,
  params: MeasureParams,
  day: IsoDate,
): Promise<boolean> {
  assertBegun(unit, day);
  const measure = getMeasure(measureId);
  const series = await trackSeries(unit, measure, params);
  await lockSeries(unit, series);
  const known = await currentSnapshots(unit, series.id, { from: day, to: day });
  const { written } = await computeDays(unit, measure, series, [day], known);
  if (written > 0) await announce(unit, measure);
  return written > 0;
}

/**
 * Says that figures of a measure may have changed from this day on. Services call it in the
 * transaction that changes their records; it costs one row and waits for nobody.
 */
export async function markStale(unit: Unit, measureId: string, fromDay: IsoDate): Promise<void> {
  const { db, town, now } = unit;
  if (!isIsoDate(fromDay)) throw new RangeError(`no such day: ${fromDay}`);
  await db
    .insert(measuresStaleMarks)
    .values({ town, id: newId(), measure: measureId, fromDay, createdAt: now });
}

async function seriesOf(unit: Unit, measure: Measure): Promise<Series[]> {
  if (measure.params.length === 0) return [await trackSeries(unit, measure, {})];
  return unit.db
    .select({ id: measuresSeries.id, params: measuresSeries.params })
    .from(measuresSeries)
    .where(and(eq(measuresSeries.town, unit.town), eq(measuresSeries.measure, measure.id)))
    .orderBy(measuresSeries.key);
}

export interface Range {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Takes away the marks that were worked through; what lies outside the range stays marked. */
async function settleMarks(
  unit: Unit,
  measure: Measure,
  marks: readonly { readonly id: string; readonly fromDay: IsoDate }[],
  range: Range,
): Promise<void> {
  const first = marks[0];
  if (!first) return;
  const { db, town } = unit;
  const ids = marks.map(({ id }) => id);
  for (let start = 0; start < ids.length; start += rowsPerInsert) {
    await db
      .delete(measuresStaleMarks)
      .where(
        and(
          eq(measuresStaleMarks.town, town),
          inArray(measuresStaleMarks.id, ids.slice(start, start + rowsPerInsert)),
        ),
      );
  }
  const span = await snapshotSpan(unit, measure.id);
  if (!span) return;
  if (first.fromDay < range.from && span.from < range.from) {
    await markStale(unit, measure.id, first.fromDay);
  } else if (span.to > range.to) {
    await markStale(unit, measure.id, latest(first.fromDay, addDays(range.to, 1)));
  }
}

/**
 * Computes the days of the range that have no snapshot and those whose records changed since; every
 * tracked series of one measure, or of all. Both days are included.
 * @throws AppError not-found for an unknown measure, RangeError when the range has not begun.
 */
export async function recompute(
  unit: Unit,
  range: Range & { readonly measure?: string },
): Promise<Work> {
  assertBegun(unit, range.from);
  assertBegun(unit, range.to);
  const ids = range.measure ? [getMeasure(range.measure).id] : await trackedMeasures(unit);
  let total: Work = { computed: 0, written: 0 };
  for (const id of ids) {
    const done = await recomputeMeasure(unit, getMeasure(id), range);
    total = { computed: total.computed + done.computed, written: total.written + done.written };
  }
  return total;
}

async function trackedMeasures({ db, town }: Unit): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: measuresSeries.measure })
    .from(measuresSeries)
    .where(eq(measuresSeries.town, town))
    .orderBy(sql`1`);
  return rows.map(({ id }) => id).filter((id) => findMeasure(id) !== undefined);
}

async function recomputeMeasure(unit: Unit, measure: Measure, range: Range): Promise<Work> {
  const allSeries = await seriesOf(unit, measure);
  for (const series of allSeries) await lockSeries(unit, series);
  // Read before the figures: a mark that comes later stays, and its records are counted next time.
  const marks = await staleMarks(unit, measure.id);
  let [computed, written] = [0, 0];
  for (const series of allSeries) {
    const known = await currentSnapshots(unit, series.id, range);
    const staleFrom = marks[0]?.fromDay;
    const days = dueDays({ ...range, known: new Set(known.keys()), staleFrom });
    const done = await computeDays(unit, measure, series, days, known);
    computed += done.computed;
    written += done.written;
  }
  await settleMarks(unit, measure, marks, range);
  if (written > 0) await announce(unit, measure);
  return { computed, written };
}

import { and, eq, sql } from 'drizzle-orm';
import type { IsoDate } from '#japan/dates.ts';
import { type FiscalYear, fiscalYearOf } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import type { Origin } from '../model.ts';
import { indicators, observations, yearFigures } from '../schema.ts';
import { findInForce, type ObservationRow } from './queries.ts';

export interface NewObservation {
  readonly indicatorId: string;
  /** Exact digits; undefined withdraws what it corrects. */
  readonly value: string | undefined;
  readonly asOf: IsoDate;
  readonly origin: Origin;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly sourceNote?: string;
  readonly fileId?: string;
  readonly sample?: boolean;
  readonly corrects?: string;
  readonly reason?: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly key: string;
}

/** Writers of one indicator take turns, so that its year figures follow its observations. */
export async function lockIndicator({ db, town }: Unit, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: indicators.id })
    .from(indicators)
    .where(and(eq(indicators.town, town), eq(indicators.id, id)))
    .for('no key update');
  return rows.length > 0;
}

function figureOf(row: ObservationRow, fiscalYear: FiscalYear) {
  const { id, indicatorId, asOf, origin, sample, recordedAt } = row;
  return {
    indicatorId,
    fiscalYear,
    observationId: id,
    value: row.value ?? '',
    asOf,
    origin,
    sample,
    recordedAt,
  };
}

/** Lets a new observation stand for its fiscal year if it is the newest; looks at one row only. */
async function advanceYear({ db, town }: Unit, row: ObservationRow): Promise<void> {
  const figure = figureOf(row, fiscalYearOf(row.asOf));
  await db
    .insert(yearFigures)
    .values({ town, ...figure })
    .onConflictDoUpdate({
      target: [yearFigures.town, yearFigures.indicatorId, yearFigures.fiscalYear],
      set: figure,
      setWhere: sql`(excluded.as_of, excluded.recorded_at, excluded.observation_id) >=
        (${yearFigures.asOf}, ${yearFigures.recordedAt}, ${yearFigures.observationId})`,
    });
}

/** After a correction: finds anew what stands for a fiscal year, within that year's rows. */
async function settleYear(unit: Unit, indicatorId: string, year: FiscalYear): Promise<void> {
  const { db, town } = unit;
  await db
    .delete(yearFigures)
    .where(
      and(
        eq(yearFigures.town, town),
        eq(yearFigures.indicatorId, indicatorId),
        eq(yearFigures.fiscalYear, year),
      ),
    );
  const row = await findInForce(unit, indicatorId, year);
  if (row) await db.insert(yearFigures).values({ town, ...figureOf(row, year) });
}

/**
 * Appends an observation and keeps the year figures in step. The indicator must be locked. Undefined
 * when its key is known already: then nothing was written.
 */
export async function appendObservation(
  unit: Unit,
  observation: NewObservation,
  replaced?: ObservationRow,
): Promise<ObservationRow | undefined> {
  const { db, town } = unit;
  const { key, numerator, denominator, ...columns } = observation;
  const [row] = await db
    .insert(observations)
    .values({
      ...columns,
      town,
      id: newId(),
      numerator: numerator?.toString(),
      denominator: denominator?.toString(),
      sample: observation.sample ?? false,
      idempotencyKey: key,
    })
    .onConflictDoNothing({ target: [observations.town, observations.idempotencyKey] })
    .returning();
  if (!row) return undefined;
  if (!replaced) {
    await advanceYear(unit, row);
    return row;
  }
  const years = new Set([fiscalYearOf(replaced.asOf), fiscalYearOf(row.asOf)]);
  for (const year of years) await settleYear(unit, row.indicatorId, year);
  return row;
}

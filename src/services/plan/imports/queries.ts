import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Unit } from '#platform/database/database.ts';
import { observations } from '../schema.ts';
import type { FigureRow } from './table.ts';

const later = alias(observations, 'later');

/** `indicator day` of figures in force that these rows would double. */
export async function listTaken(
  { db, town }: Unit,
  rows: readonly FigureRow[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const found = await db
    .select({ indicator: observations.indicatorId, asOf: observations.asOf })
    .from(observations)
    .leftJoin(later, and(eq(later.town, observations.town), eq(later.corrects, observations.id)))
    .where(
      and(
        eq(observations.town, town),
        inArray(observations.indicatorId, [...new Set(rows.map((row) => row.figure.indicator))]),
        inArray(observations.asOf, [...new Set(rows.map((row) => row.figure.asOf))]),
        isNotNull(observations.value),
        isNull(later.id),
      ),
    );
  return new Set(found.map(({ indicator, asOf }) => `${indicator} ${asOf}`));
}

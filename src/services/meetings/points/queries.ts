import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { type Input, readInputs, type Viewer } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import type { PointState } from '../model.ts';
import { points } from '../schema.ts';
import { pointNames } from './names.ts';

export type PointRow = typeof points.$inferSelect;

/** A point with as much of its input as this reader may read. */
export interface ReadPoint {
  readonly point: PointRow;
  readonly input: Input | undefined;
}

export async function findPointOf(
  { db, town }: Unit,
  inputId: string,
): Promise<PointRow | undefined> {
  const [row] = await db
    .select()
    .from(points)
    .where(and(eq(points.town, town), eq(points.inputId, inputId)));
  return row;
}

/** @throws AppError `not-found` */
export async function getPoint({ db, town }: Unit, id: string): Promise<PointRow> {
  const rows = isId(id)
    ? await db
        .select()
        .from(points)
        .where(and(eq(points.town, town), eq(points.id, id)))
    : [];
  const [row] = rows;
  if (!row) throw notFound(pointNames.point);
  return row;
}

export async function changePoint(
  { db, town }: Unit,
  id: string,
  values: Partial<Omit<PointRow, 'town' | 'id'>>,
): Promise<void> {
  await db
    .update(points)
    .set(values)
    .where(and(eq(points.town, town), eq(points.id, id)));
}

/** Points by their ids, or of a meeting, or of a series by state; oldest first, 500 unless `limit` says else. */
export async function listPoints(
  { db, town }: Unit,
  of: {
    readonly ids?: readonly string[];
    readonly meetingId?: string;
    readonly seriesId?: string;
    readonly states?: readonly PointState[];
    readonly limit?: number;
  },
): Promise<PointRow[]> {
  const { ids, meetingId, seriesId, states, limit = 500 } = of;
  if (ids?.length === 0) return [];
  return db
    .select()
    .from(points)
    .where(
      and(
        eq(points.town, town),
        ids && inArray(points.id, [...ids]),
        meetingId === undefined ? undefined : eq(points.meetingId, meetingId),
        seriesId === undefined ? undefined : eq(points.seriesId, seriesId),
        states && inArray(points.state, [...states]),
      ),
    )
    .orderBy(asc(points.createdAt), asc(points.id))
    .limit(limit);
}

/** How many points of each series are open. */
export async function countOpen({ db, town }: Unit): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ id: points.seriesId, total: count() })
    .from(points)
    .where(and(eq(points.town, town), eq(points.state, 'open')))
    .groupBy(points.seriesId);
  return new Map(rows.flatMap(({ id, total }) => (id ? [[id, total] as const] : [])));
}

/** Joins points with what the viewer may read of their inputs; in the order of the points. */
export async function readPoints(
  unit: Unit,
  viewer: Viewer,
  rows: readonly PointRow[],
): Promise<ReadPoint[]> {
  const ids = rows.map(({ inputId }) => inputId);
  const found = new Map<string, Input>();
  if (ids.length > 0) {
    for await (const page of readInputs(unit, viewer, { ids })) {
      for (const input of page) found.set(input.id, input);
    }
  }
  return rows.map((point) => ({ point, input: found.get(point.inputId) }));
}

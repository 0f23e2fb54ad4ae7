import { and, desc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { storedName } from '../rows/stored.ts';
import { datasets, versions } from '../schema.ts';
import { datasetName, versionName } from './text.ts';

export type UploadedSet = Omit<typeof datasets.$inferSelect, 'town'>;
export type Version = Omit<typeof versions.$inferSelect, 'town'>;

/** @throws AppError `not-found` */
export async function getUploaded({ db, town }: Unit, id: string): Promise<UploadedSet> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(datasets)
        .where(and(eq(datasets.town, town), eq(datasets.id, id)))
    : [];
  if (!row) throw notFound(datasetName);
  return row;
}

/** By its address. */
export async function findUploaded(
  { db, town }: Unit,
  slug: string,
): Promise<UploadedSet | undefined> {
  const [row] = await db
    .select()
    .from(datasets)
    .where(and(eq(datasets.town, town), eq(datasets.slug, slug)));
  return row;
}

/** Every set that staff brought, what changed last first. */
export async function listUploaded({ db, town }: Unit): Promise<UploadedSet[]> {
  return db
    .select()
    .from(datasets)
    .where(eq(datasets.town, town))
    .orderBy(desc(datasets.modifiedAt), datasets.slug);
}

/** @throws AppError `not-found` */
export async function getVersion({ db, town }: Unit, id: string): Promise<Version> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(versions)
        .where(and(eq(versions.town, town), eq(versions.id, id)))
    : [];
  if (!row) throw notFound(versionName);
  return row;
}

/** All versions of a set, the newest first. */
export async function listVersions({ db, town }: Unit, datasetId: string): Promise<Version[]> {
  return db
    .select()
    .from(versions)
    .where(and(eq(versions.town, town), eq(versions.datasetId, datasetId)))
    .orderBy(desc(versions.number));
}

/** Versions that everybody could read at some time, the newest first. */
export async function listPublishedVersions(
  { db, town }: Unit,
  datasetId: string,
): Promise<Version[]> {
  return db
    .select()
    .from(versions)
    .where(
      and(
        eq(versions.town, town),
        eq(versions.datasetId, datasetId),
        eq(versions.state, 'published'),
      ),
    )
    .orderBy(desc(versions.number))
    .limit(20);
}

/** Versions that take their place by themselves on or before a day. */
export async function listDue({ db, town }: Unit, day: IsoDate): Promise<Version[]> {
  return db
    .select()
    .from(versions)
    .where(and(eq(versions.town, town), eq(versions.state, 'ready'), lte(versions.dueOn, day)))
    .orderBy(versions.number);
}

/** Sets of people and sections that would be left without an owner (人事異動). */
export async function listOwnedSets(
  { db, town }: Unit,
  owners: { readonly staffIds: readonly string[]; readonly departmentIds: readonly string[] },
): Promise<UploadedSet[]> {
  const by = [
    owners.staffIds.length > 0 ? inArray(datasets.ownerStaffId, [...owners.staffIds]) : undefined,
    owners.departmentIds.length > 0
      ? inArray(datasets.departmentId, [...owners.departmentIds])
      : undefined,
  ].filter((one) => one !== undefined);
  if (by.length === 0) return [];
  return db
    .select()
    .from(datasets)
    .where(and(eq(datasets.town, town), isNull(datasets.withdrawnOn), or(...by)));
}

/** The cells of a version from a row on, as they are kept. */
export async function readCells(
  { db, town }: Unit,
  { rowsId, columns }: Pick<Version, 'rowsId' | 'columns'>,
  after: number,
  limit: number,
): Promise<{ readonly number: number; readonly cells: string[] }[]> {
  const names = columns.map((_, place) => storedName(place));
  const { rows } = await db.execute<Record<string, string | null> & { number: number }>(
    sql`SELECT number, ${sql.raw(names.join(', '))} FROM datasets_rows
      WHERE town = ${town} AND rows_id = ${rowsId} AND number > ${after}
      ORDER BY number LIMIT ${limit}`,
  );
  return rows.map((row) => ({
    number: Number(row.number),
    cells: names.map((name) => row[name] ?? ''),
  }));
}

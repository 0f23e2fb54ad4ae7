import { and, desc, eq, isNull, lte, or, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { counters, seals, senders, series } from '../schema.ts';

export interface SignedBy {
  readonly post: string;
  readonly name: string;
  /** ISO date. */
  readonly validFrom: string;
}

/** In whose name the town writes on a day; undefined until somebody says it. */
export async function findSender({ db, town }: Unit, day: string): Promise<SignedBy | undefined> {
  const [row] = await db
    .select({ post: senders.post, name: senders.name, validFrom: senders.validFrom })
    .from(senders)
    .where(and(eq(senders.town, town), lte(senders.validFrom, day)))
    .orderBy(desc(senders.validFrom), desc(senders.savedAt), desc(senders.id))
    .limit(1);
  return row;
}

export interface KeptSeal {
  readonly id: string;
  readonly fileId: string | null;
  readonly drawn: string | null;
}

const sealColumns = { id: seals.id, fileId: seals.fileId, drawn: seals.drawn };

/** The seal for letters from now on. */
export async function findSeal({ db, town }: Unit): Promise<KeptSeal | undefined> {
  const [row] = await db
    .select(sealColumns)
    .from(seals)
    .where(eq(seals.town, town))
    .orderBy(desc(seals.savedAt), desc(seals.id))
    .limit(1);
  return row;
}

export async function findSealById({ db, town }: Unit, id: string): Promise<KeptSeal | undefined> {
  const own = and(eq(seals.town, town), eq(seals.id, id));
  const [row] = await db.select(sealColumns).from(seals).where(own);
  return row;
}

export interface Series {
  readonly id: string;
  readonly departmentId: string | null;
  readonly pattern: string;
}

const seriesColumns = {
  id: series.id,
  departmentId: series.departmentId,
  pattern: series.pattern,
};

/** The series of a section, else the common one. */
export async function findSeries(
  { db, town }: Unit,
  departmentId: string,
): Promise<Series | undefined> {
  const fitting = or(eq(series.departmentId, departmentId), isNull(series.departmentId));
  const [row] = await db
    .select(seriesColumns)
    .from(series)
    .where(and(eq(series.town, town), fitting))
    .orderBy(sql`${series.departmentId} NULLS LAST`)
    .limit(1);
  return row;
}

/** All series with the last number of a fiscal year; 0 where none was taken. */
export async function listSeries(
  { db, town }: Unit,
  fiscalYear: number,
): Promise<(Series & { readonly last: number })[]> {
  const ofYear = and(
    eq(counters.town, series.town),
    eq(counters.seriesId, series.id),
    eq(counters.fiscalYear, fiscalYear),
  );
  return db
    .select({ ...seriesColumns, last: sql<number>`COALESCE(${counters.last}, 0)`.mapWith(Number) })
    .from(series)
    .leftJoin(counters, ofYear)
    .where(eq(series.town, town))
    .orderBy(sql`${series.departmentId} NULLS LAST`);
}

import { and, asc, count, countDistinct, desc, eq, gte, inArray, lt, or } from 'drizzle-orm';
import { fiscalYear as asFiscalYear, firstDay } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import type { ReleaseState } from '../model.ts';
import { coverage, mailings, releases } from '../schema.ts';
import { names } from '../text.ts';

export type ReleaseRow = typeof releases.$inferSelect;
export type CoverageRow = typeof coverage.$inferSelect;
export type MailingRow = typeof mailings.$inferSelect;

export const pageSize = 30;

const own = ({ town }: Unit, id: string) => and(eq(releases.town, town), eq(releases.id, id));

export async function findRelease(unit: Unit, id: string): Promise<ReleaseRow | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await unit.db.select().from(releases).where(own(unit, id));
  return row;
}

/** @throws AppError `not-found` */
export async function getRelease(unit: Unit, id: string): Promise<ReleaseRow> {
  const row = await findRelease(unit, id);
  if (!row) throw notFound(names.release);
  return row;
}

/** Holds the release until the end of the unit of work. @throws AppError `not-found` */
export async function lockRelease(unit: Unit, id: string): Promise<ReleaseRow> {
  const rows = isId(id)
    ? await unit.db.select().from(releases).where(own(unit, id)).for('update')
    : [];
  const [row] = rows;
  if (!row) throw notFound(names.release);
  return row;
}

const told: ReleaseState[] = ['announced', 'published', 'withdrawn'];

/** In which fiscal year it was announced; drafts are of none. */
function within({ town }: Unit, year: number) {
  const [from, until] = [year, year + 1].map(
    (one) => new Date(`${firstDay(asFiscalYear(one))}T00:00:00+09:00`),
  );
  return and(
    eq(releases.town, town),
    inArray(releases.state, told),
    from && gte(releases.announcedAt, from),
    until && lt(releases.announcedAt, until),
  );
}

export async function listReleases(unit: Unit, page: number) {
  const { db, town } = unit;
  const rows = await db
    .select()
    .from(releases)
    .where(eq(releases.town, town))
    .orderBy(desc(releases.createdAt), desc(releases.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [all] = await db.select({ total: count() }).from(releases).where(eq(releases.town, town));
  return { rows, total: all?.total ?? 0 };
}

export interface Figures {
  readonly released: number;
  /** Releases of which somebody wrote or spoke. */
  readonly covered: number;
  readonly reports: number;
}

/** How many releases of a fiscal year were announced, and how many of them were covered. */
export async function countYear(unit: Unit, year: number): Promise<Figures> {
  const [row] = await unit.db
    .select({
      released: countDistinct(releases.id),
      covered: countDistinct(coverage.releaseId),
      reports: count(coverage.id),
    })
    .from(releases)
    .leftJoin(coverage, and(eq(coverage.town, releases.town), eq(coverage.releaseId, releases.id)))
    .where(within(unit, year));
  return row ?? { released: 0, covered: 0, reports: 0 };
}

export async function listCoverage({ db, town }: Unit, releaseId: string): Promise<CoverageRow[]> {
  return db
    .select()
    .from(coverage)
    .where(and(eq(coverage.town, town), eq(coverage.releaseId, releaseId)))
    .orderBy(asc(coverage.day), asc(coverage.addedAt));
}

export async function listMailings({ db, town }: Unit, releaseId: string): Promise<MailingRow[]> {
  return db
    .select()
    .from(mailings)
    .where(and(eq(mailings.town, town), eq(mailings.releaseId, releaseId)))
    .orderBy(asc(mailings.at));
}

/** Releases that everybody reads: nothing under embargo, nothing withdrawn. */
export async function listPublished({ db, town }: Unit): Promise<ReleaseRow[]> {
  return db
    .select()
    .from(releases)
    .where(and(eq(releases.town, town), eq(releases.state, 'published')));
}

/** Releases that wait for a moment; which of them are due, the rules say. */
export async function listWaiting({ db, town }: Unit) {
  const { id, state, announceAt, embargoUntil } = releases;
  return db
    .select({ id, state, announceAt, embargoUntil })
    .from(releases)
    .where(and(eq(releases.town, town), inArray(releases.state, ['approved', 'announced'])))
    .orderBy(asc(releases.createdAt));
}

/** Releases that any of these people or sections answer for. */
export async function listOwned(
  { db, town }: Unit,
  owners: { readonly staffIds: readonly string[]; readonly departmentIds: readonly string[] },
): Promise<ReleaseRow[]> {
  const { staffIds, departmentIds } = owners;
  const by = [
    staffIds.length > 0 ? inArray(releases.ownerStaffId, [...staffIds]) : undefined,
    departmentIds.length > 0 ? inArray(releases.departmentId, [...departmentIds]) : undefined,
  ].filter((one) => one !== undefined);
  if (by.length === 0) return [];
  const unfinished: ReleaseState[] = ['draft', 'waiting', 'approved', 'announced', 'published'];
  return db
    .select()
    .from(releases)
    .where(and(eq(releases.town, town), inArray(releases.state, unfinished), or(...by)));
}

import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { type Input, publicViewer, readInputs } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { type ReportStatus, reportKind, reportStatuses } from '../model.ts';
import { reports, updates } from '../schema.ts';
import { names } from '../text.ts';

export type Report = typeof reports.$inferSelect;
export type Update = typeof updates.$inferSelect;

/** A report as everybody may read it. */
export interface ShownReport {
  readonly report: Report;
  /** Masked. */
  readonly input: Input;
}

export interface ReportFilter {
  readonly category?: string;
  /** A status, or `open` for all that are not at their end. */
  readonly status?: ReportStatus | 'open';
  readonly area?: string;
}

export const pageSize = 20;
/** How far counting goes: whoever needs more filters. */
const countLimit = 10_000;

/** In the words of the partial indexes, without parameters. */
export const openOnes = sql`${reports.status} IN ('received', 'confirmed', 'working')`;
const shownOnes = sql`${reports.sight} = 'shown'`;

export function statusOf(value: string | undefined): ReportFilter['status'] {
  if (value === 'open') return 'open';
  return reportStatuses.find((status) => status === value);
}

export function filtered({ category, status, area }: ReportFilter): SQL | undefined {
  return and(
    category ? eq(reports.category, category) : undefined,
    status && (status === 'open' ? openOnes : eq(reports.status, status)),
    area ? eq(reports.area, area) : undefined,
  );
}

export async function findReport({ db, town }: Unit, id: string): Promise<Report | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await db
    .select()
    .from(reports)
    .where(and(eq(reports.town, town), eq(reports.id, id)));
  return row;
}

/** Locked until the commit. @throws AppError not-found */
export async function lockReport({ db, town }: Unit, id: string): Promise<Report> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(reports)
        .where(and(eq(reports.town, town), eq(reports.id, id)))
        .for('update')
    : [];
  if (!row) throw notFound(names.report);
  return row;
}

/** What everybody may read of some reports, in their order: the one rule of the engine decides. */
export async function readShown(
  unit: Unit,
  rows: readonly Report[],
): Promise<readonly ShownReport[]> {
  if (rows.length === 0) return [];
  const byId = new Map<string, Input>();
  const ids = rows.map(({ inputId }) => inputId);
  for await (const page of readInputs(unit, publicViewer, { kind: reportKind, ids })) {
    for (const input of page) byId.set(input.id, input);
  }
  return rows.flatMap((report) => {
    const input = byId.get(report.inputId);
    return input ? [{ report, input }] : [];
  });
}

export async function findShown(unit: Unit, id: string): Promise<ShownReport | undefined> {
  const report = await findReport(unit, id);
  return report && (await readShown(unit, [report]))[0];
}

/** The newest first, and how many there are (at most 10,000). */
export async function listShown(
  unit: Unit,
  { page, ...filter }: ReportFilter & { readonly page: number },
): Promise<{ readonly shown: readonly ShownReport[]; readonly total: number }> {
  const { db, town } = unit;
  const where = and(eq(reports.town, town), shownOnes, filtered(filter));
  const rows = await db
    .select()
    .from(reports)
    .where(where)
    .orderBy(desc(reports.id))
    .limit(pageSize)
    .offset((Math.min(page, countLimit / pageSize) - 1) * pageSize);
  const some = db.select({ id: reports.id }).from(reports).where(where).limit(countLimit);
  const [counted] = await db.select({ n: sql<number>`count(*)::int` }).from(some.as('some'));
  return { shown: await readShown(unit, rows), total: counted?.n ?? 0 };
}

/** A map with more points tells nothing any more. */
export const mostOnMap = 500;

/** The newest that have a point. */
export async function listOnMap(unit: Unit, filter: ReportFilter): Promise<readonly ShownReport[]> {
  const { db, town } = unit;
  const rows = await db
    .select()
    .from(reports)
    .where(
      and(
        eq(reports.town, town),
        shownOnes,
        sql`${reports.latitude} IS NOT NULL`,
        filtered(filter),
      ),
    )
    .orderBy(desc(reports.id))
    .limit(mostOnMap);
  return readShown(unit, rows);
}

const pageOfExport = 500;

/** Everything that everybody may read, oldest first, in pages. */
export async function* readAllShown(
  unit: Unit,
  filter: ReportFilter,
): AsyncIterable<readonly ShownReport[]> {
  const { db, town } = unit;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await db
      .select()
      .from(reports)
      .where(
        and(
          eq(reports.town, town),
          shownOnes,
          sql`${reports.id} > ${after}::uuid`,
          filtered(filter),
        ),
      )
      .orderBy(asc(reports.id))
      .limit(pageOfExport);
    const last = rows.at(-1);
    if (!last) return;
    yield await readShown(unit, rows);
    after = last.id;
  }
}

/** What happened to a report, oldest first. */
export function listUpdates({ db, town }: Unit, reportId: string): Promise<Update[]> {
  return db
    .select()
    .from(updates)
    .where(and(eq(updates.town, town), eq(updates.reportId, reportId)))
    .orderBy(asc(updates.at), asc(updates.id));
}

/** Reports that go on in this one. */
export function listMerged({ db, town }: Unit, intoId: string): Promise<Report[]> {
  return db
    .select()
    .from(reports)
    .where(and(eq(reports.town, town), eq(reports.mergedInto, intoId)))
    .orderBy(asc(reports.id));
}

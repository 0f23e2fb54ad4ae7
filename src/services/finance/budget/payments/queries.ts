import { and, asc, count, desc, eq, inArray, max, sql } from 'drizzle-orm';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { monthsInForce } from '../amount-queries.ts';
import { months, movements, payments, projects } from '../schema.ts';

export interface YearTotals {
  /** In yen. */
  readonly current: bigint;
  readonly paid: bigint;
  /** The newest month that was imported. */
  readonly upTo: string | undefined;
}

/** Budget and payments of a year, of some departments or all; two statements. */
export async function readYearTotals(
  unit: Unit,
  year: FiscalYear,
  departmentIds?: readonly string[],
): Promise<YearTotals> {
  const { db, town } = unit;
  const own = departmentIds ? inArray(projects.departmentId, [...departmentIds]) : undefined;
  const [budget] = await db
    .select({ current: sql<string>`coalesce(sum(${movements.amount}), 0)` })
    .from(movements)
    .innerJoin(
      projects,
      and(eq(projects.town, movements.town), eq(projects.id, movements.projectId)),
    )
    .where(and(eq(movements.town, town), eq(movements.year, year), own));
  const inForce = monthsInForce(unit, [year]);
  const [used] = await db
    .select({
      paid: sql<string>`coalesce(sum(${payments.paid}), 0)`,
      upTo: max(inForce.month),
    })
    .from(payments)
    .innerJoin(inForce, and(eq(inForce.town, payments.town), eq(inForce.id, payments.monthId)))
    .innerJoin(projects, and(eq(projects.town, payments.town), eq(projects.id, payments.projectId)))
    .where(and(eq(payments.town, town), own));
  return {
    current: BigInt(budget?.current ?? 0),
    paid: BigInt(used?.paid ?? 0),
    upTo: used?.upTo ?? undefined,
  };
}

/** A version of a month, as it was imported. */
export interface MonthVersion {
  readonly month: string;
  readonly version: number;
  readonly note: string;
  readonly createdAt: Date;
  readonly rows: number;
  /** In yen. */
  readonly paid: bigint;
}

/** Every version of a year's months, the newest month and version first. */
export async function listMonthVersions(
  { db, town }: Unit,
  year: FiscalYear,
): Promise<MonthVersion[]> {
  const rows = await db
    .select({
      month: months.month,
      version: months.version,
      note: months.note,
      createdAt: months.createdAt,
      rows: count(),
      paid: sql<string>`sum(${payments.paid})`,
    })
    .from(months)
    .innerJoin(payments, and(eq(payments.town, months.town), eq(payments.monthId, months.id)))
    .where(and(eq(months.town, town), eq(months.year, year)))
    .groupBy(months.town, months.id)
    .orderBy(desc(months.month), desc(months.version), asc(months.id));
  return rows.map((row) => ({ ...row, paid: BigInt(row.paid) }));
}

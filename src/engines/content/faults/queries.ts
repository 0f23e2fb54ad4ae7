import { and, asc, count, eq, inArray, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { emptyStatement, type Fault, type StatedResult, type Statement } from './model.ts';
import type { OpenCount } from './result.ts';
import { checkedPages, faults, results, statements } from './schema.ts';
import { words } from './text.ts';

export interface FaultFilter {
  readonly departmentId?: string;
  readonly severity?: 'error' | 'warning';
  /** Only those whose day has passed. */
  readonly late?: boolean;
  readonly criterion?: string;
}

export const faultsPerPage = 50;

function select({ db }: Unit) {
  const samePage = and(
    eq(checkedPages.town, faults.town),
    eq(checkedPages.owner, faults.owner),
    eq(checkedPages.pageId, faults.pageId),
  );
  return db
    .select({ fault: faults, page: checkedPages })
    .from(faults)
    .innerJoin(checkedPages, samePage)
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof select>>[number];

function present({ fault, page }: Row): Fault {
  const { id, rule, severity, excerpt, message, departmentId, dueOn } = fault;
  return {
    ...{ id, rule, severity, excerpt, message, departmentId, dueOn },
    href: page.href,
    title: page.title,
    criterion: fault.criterion ?? undefined,
    foundOn: dayInTokyo(fault.foundAt),
    staffId: fault.staffId ?? undefined,
  };
}

function openWhere({ town, now }: Unit, filter: FaultFilter): SQL | undefined {
  const { departmentId, severity, late, criterion } = filter;
  return and(
    eq(faults.town, town),
    isNull(faults.mendedAt),
    departmentId && isId(departmentId) ? eq(faults.departmentId, departmentId) : undefined,
    severity && eq(faults.severity, severity),
    late ? lt(faults.dueOn, dayInTokyo(now)) : undefined,
    criterion ? eq(faults.criterion, criterion) : undefined,
  );
}

/** Open faults, those due first on top. @param page from 1 */
export async function listFaults(
  unit: Unit,
  filter: FaultFilter,
  page: number,
): Promise<{ readonly total: number; readonly faults: Fault[] }> {
  const where = openWhere(unit, filter);
  const [counted] = await unit.db.select({ total: count() }).from(faults).where(where);
  const rows = await select(unit)
    .where(where)
    .orderBy(asc(faults.dueOn), asc(faults.severity), asc(faults.id))
    .limit(faultsPerPage)
    .offset((page - 1) * faultsPerPage);
  return { total: counted?.total ?? 0, faults: rows.map(present) };
}

/** Open faults that stand against a success criterion, for everybody to see; at most 500. */
export async function listPublicFaults(unit: Unit): Promise<Fault[]> {
  const rows = await select(unit)
    .where(and(openWhere(unit, {}), isNotNull(faults.criterion)))
    .orderBy(asc(faults.dueOn), asc(faults.id))
    .limit(500);
  return rows.map(present);
}

/** @throws AppError `not-found`, also for a fault that is mended. */
export async function getFault(unit: Unit, id: string): Promise<Fault> {
  const [row] = isId(id)
    ? await select(unit).where(and(openWhere(unit, {}), eq(faults.id, id)))
    : [];
  if (!row) throw notFound(words.what);
  return present(row);
}

export async function countOpen(unit: Unit): Promise<ReadonlyMap<string, OpenCount>> {
  const rows = await unit.db
    .select({ criterion: faults.criterion, severity: faults.severity, total: count() })
    .from(faults)
    .where(and(openWhere(unit, {}), isNotNull(faults.criterion)))
    .groupBy(faults.criterion, faults.severity);
  const open = new Map<string, { errors: number; warnings: number }>();
  for (const { criterion, severity, total } of rows) {
    if (criterion === null) continue;
    const counts = open.get(criterion) ?? { errors: 0, warnings: 0 };
    counts[severity === 'error' ? 'errors' : 'warnings'] = total;
    open.set(criterion, counts);
  }
  return open;
}

/** Public pages whose content was checked. */
export async function countChecked({ db, town }: Unit): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(checkedPages)
    .where(eq(checkedPages.town, town));
  return row?.total ?? 0;
}

export async function findStatement({ db, town }: Unit): Promise<Statement> {
  const [row] = await db.select().from(statements).where(eq(statements.town, town));
  return { ...emptyStatement, ...row?.statement };
}

export async function findResults({ db, town }: Unit): Promise<ReadonlyMap<string, StatedResult>> {
  const rows = await db.select().from(results).where(eq(results.town, town));
  return new Map(rows.map(({ criterion, verdict, note }) => [criterion, { verdict, note }]));
}

/** Open faults that these people or sections answer for. */
export async function listOwnedFaults(
  unit: Unit,
  owners: { readonly staffIds: readonly string[]; readonly departmentIds: readonly string[] },
): Promise<Fault[]> {
  const owned = or(
    inArray(faults.departmentId, [...owners.departmentIds]),
    inArray(faults.staffId, [...owners.staffIds]),
  );
  const rows = await select(unit)
    .where(and(openWhere(unit, {}), owned))
    .limit(1_000);
  return rows.map(present);
}

import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { type Input, readInputs } from '#engines/threads/contract.ts';
import { can, type StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { reportKind } from '../model.ts';
import { filtered, openOnes, type Report, type ReportFilter } from '../reports/queries.ts';
import { reports } from '../schema.ts';

export const deskViews = ['section', 'everyone', 'ended'] as const;
export type DeskView = (typeof deskViews)[number];

export const deskPageSize = 30;
const countLimit = 10_000;

export interface DeskRow {
  readonly report: Report;
  /** As this member of staff may read it; undefined when that is nothing. */
  readonly input: Input | undefined;
}

/** Sections whose reports a person sees: the own ones, or all for who manages the service. */
function seen(actor: StaffActor): SQL | undefined {
  if (can(actor, 'problem-reports.manage')) return undefined;
  return actor.departmentIds.length > 0
    ? inArray(reports.departmentId, [...actor.departmentIds])
    : sql`false`;
}

function within(actor: StaffActor, view: DeskView): SQL | undefined {
  const ours =
    actor.departmentIds.length > 0
      ? inArray(reports.departmentId, [...actor.departmentIds])
      : sql`false`;
  if (view === 'section') return and(openOnes, ours);
  return view === 'everyone' ? openOnes : sql`${reports.status} IN ('done', 'declined')`;
}

async function readFor(
  unit: Unit,
  actor: StaffActor,
  rows: readonly Report[],
): Promise<readonly DeskRow[]> {
  const inputs = new Map<string, Input>();
  const ids = rows.map(({ inputId }) => inputId);
  const viewer = { kind: 'staff', actor } as const;
  if (ids.length > 0) {
    for await (const page of readInputs(unit, viewer, { kind: reportKind, ids })) {
      for (const input of page) inputs.set(input.id, input);
    }
  }
  return rows.map((report) => ({ report, input: inputs.get(report.inputId) }));
}

/** Reports of a desk, those due first; what ended, the newest first. */
export async function listDesk(
  unit: Unit,
  actor: StaffActor,
  { view, page, ...filter }: ReportFilter & { readonly view: DeskView; readonly page: number },
): Promise<{ readonly rows: readonly DeskRow[]; readonly total: number }> {
  const { db, town } = unit;
  const where = and(eq(reports.town, town), seen(actor), within(actor, view), filtered(filter));
  const order =
    view === 'ended'
      ? [desc(reports.dueOn), desc(reports.id)]
      : [asc(reports.dueOn), asc(reports.id)];
  const rows = await db
    .select()
    .from(reports)
    .where(where)
    .orderBy(...order)
    .limit(deskPageSize)
    .offset((page - 1) * deskPageSize);
  const some = db.select({ id: reports.id }).from(reports).where(where).limit(countLimit);
  const [counted] = await db.select({ n: sql<number>`count(*)::int` }).from(some.as('some'));
  return { rows: await readFor(unit, actor, rows), total: counted?.n ?? 0 };
}

const mostOnDeskMap = 500;

/** Those with a point, for the map of a desk. */
export async function listDeskMap(
  unit: Unit,
  actor: StaffActor,
  { view, ...filter }: ReportFilter & { readonly view: DeskView },
): Promise<readonly Report[]> {
  const { db, town } = unit;
  return db
    .select()
    .from(reports)
    .where(
      and(
        eq(reports.town, town),
        sql`${reports.latitude} IS NOT NULL`,
        seen(actor),
        within(actor, view),
        filtered(filter),
      ),
    )
    .orderBy(asc(reports.dueOn), asc(reports.id))
    .limit(mostOnDeskMap);
}

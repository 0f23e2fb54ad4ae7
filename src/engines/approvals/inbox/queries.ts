import {
  and,
  arrayContains,
  asc,
  count,
  desc,
  eq,
  exists,
  inArray,
  isNull,
  lte,
  ne,
  not,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { type Department, findDepartments, findStaff } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { DraftState } from '../chain/model.ts';
import { findStampers, type Stamper } from '../chain/seats.ts';
import { drafts, steps } from '../schema.ts';

export const inboxViews = ['waiting', 'others', 'drafted', 'reading'] as const;
export type InboxView = (typeof inboxViews)[number];

export interface InboxRow {
  readonly id: string;
  readonly fiscalYear: number;
  readonly serial: number;
  readonly kind: string;
  readonly title: string;
  readonly state: DraftState;
  readonly amount?: number;
  readonly drafter: string;
  readonly department?: Department;
  /** Since when a stamp is waited for, whoever gives it. */
  readonly openedAt?: Date;
  readonly draftedAt: Date;
}

export interface Inbox {
  readonly rows: readonly InboxRow[];
  readonly counts: Readonly<Record<InboxView, number>>;
}

export const inboxPageSize = 30;

/** As `sitsIn` of the rules, for many boxes at once. */
function seated({ posts, permissions, modes, staffId }: Stamper): SQL | undefined {
  const seats = posts.map(({ title, departmentId }) =>
    and(
      arrayContains(steps.titles, [title]),
      or(isNull(steps.departmentId), eq(steps.departmentId, departmentId)),
    ),
  );
  const held = permissions.size > 0 ? inArray(steps.permission, [...permissions]) : undefined;
  const anySeat = or(...seats, held);
  if (modes.length === 0 || !anySeat) return sql`false`;
  return and(inArray(steps.mode, [...modes]), ne(drafts.drafterStaffId, staffId), anySeat);
}

function conditions(unit: Unit, me: string, stampers: readonly Stamper[]) {
  const { db, town } = unit;
  const withStep = (...more: (SQL | undefined)[]) =>
    exists(
      db
        .select({ id: steps.id })
        .from(steps)
        .where(and(eq(steps.town, town), eq(steps.draftId, drafts.id), ...more)),
    );
  const waiting = and(
    eq(drafts.state, 'running'),
    ne(drafts.drafterStaffId, me),
    withStep(eq(steps.state, 'open'), or(...stampers.map(seated))),
  );
  const mine = eq(drafts.drafterStaffId, me);
  const touched = or(mine, withStep(eq(steps.stampedBy, me)));
  return {
    waiting,
    others: and(eq(drafts.state, 'running'), touched, waiting && not(waiting)),
    drafted: mine,
    reading: withStep(eq(steps.stampedFor, me), isNull(steps.readAt)),
  } as const satisfies Record<InboxView, SQL | undefined>;
}

async function countDrafts({ db, town }: Unit, condition: SQL | undefined): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(drafts)
    .where(and(eq(drafts.town, town), condition));
  return row?.n ?? 0;
}

async function listDrafts({ db, town }: Unit, condition: SQL | undefined, page: number) {
  const openedAt = db
    .select({ at: sql`min(${steps.openedAt})` })
    .from(steps)
    .where(and(eq(steps.town, town), eq(steps.draftId, drafts.id), eq(steps.state, 'open')));
  return db
    .select({ draft: drafts, openedAt: sql<string | Date | null>`(${openedAt})` })
    .from(drafts)
    .where(and(eq(drafts.town, town), condition))
    .orderBy(desc(drafts.draftedAt), desc(drafts.id))
    .limit(inboxPageSize)
    .offset((page - 1) * inboxPageSize);
}

async function presentRows(
  unit: Unit,
  rows: Awaited<ReturnType<typeof listDrafts>>,
): Promise<InboxRow[]> {
  const names = await findStaff(unit, [...new Set(rows.map((row) => row.draft.drafterStaffId))]);
  const places = [...new Set(rows.map((row) => row.draft.departmentId))];
  const departments = await findDepartments(unit, places);
  return rows.map(({ draft, openedAt }) => ({
    ...draft,
    amount: draft.amount ?? undefined,
    drafter: names.get(draft.drafterStaffId)?.name ?? '',
    department: departments.get(draft.departmentId),
    openedAt: openedAt ? new Date(openedAt) : undefined,
  }));
}

/** What a member of staff has to do with drafts: one view of it, and how many are in each. */
export async function findInbox(
  unit: Unit,
  staffId: string,
  view: InboxView,
  page: number,
): Promise<Inbox> {
  const is = conditions(unit, staffId, await findStampers(unit, staffId));
  const rows = await presentRows(unit, await listDrafts(unit, is[view], page));
  return {
    rows,
    counts: {
      waiting: await countDrafts(unit, is.waiting),
      others: await countDrafts(unit, is.others),
      drafted: await countDrafts(unit, is.drafted),
      reading: await countDrafts(unit, is.reading),
    },
  };
}

/** How many drafts wait for a stamp of this member; for their desk. */
export async function countWaiting(unit: Unit, staffId: string): Promise<number> {
  const { waiting } = conditions(unit, staffId, await findStampers(unit, staffId));
  return countDrafts(unit, waiting);
}

export interface LongWaiting {
  readonly draft: Pick<typeof drafts.$inferSelect, 'id' | 'title' | 'drafterStaffId'>;
  readonly step: typeof steps.$inferSelect;
}

const millisecondsPerDay = 86_400_000;

/** Steps that have waited for a stamp longer than so many days, the longest first; for reminders. */
export function listLongWaiting(
  { db, town, now }: Pick<Unit, 'db' | 'town' | 'now'>,
  days: number,
): Promise<LongWaiting[]> {
  const before = new Date(now.getTime() - days * millisecondsPerDay);
  const draft = { id: drafts.id, title: drafts.title, drafterStaffId: drafts.drafterStaffId };
  return db
    .select({ step: steps, draft })
    .from(steps)
    .innerJoin(drafts, and(eq(drafts.town, steps.town), eq(drafts.id, steps.draftId)))
    .where(and(eq(steps.town, town), eq(steps.state, 'open'), lte(steps.openedAt, before)))
    .orderBy(asc(steps.openedAt), asc(steps.id));
}

import { and, asc, eq, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { posts, roleAssignments, staff, transfers } from '../schema.ts';
import { listChanges, type Transfer } from './queries.ts';

type Change = Awaited<ReturnType<typeof listChanges>>[number];

/** Still running on the day, having begun before it. */
function running(table: typeof posts | typeof roleAssignments, town: string, day: string) {
  return and(
    eq(table.town, town),
    lte(table.validFrom, addDays(day, -1)),
    or(isNull(table.validTo), gte(table.validTo, day)),
  );
}

async function endPosts({ db, town }: Unit, day: string, which: SQL | undefined): Promise<void> {
  await db
    .update(posts)
    .set({ validTo: addDays(day, -1) })
    .where(and(running(posts, town, day), which));
}

async function leave(unit: Unit, { staffId }: Change, day: string): Promise<void> {
  const { db, town } = unit;
  const validTo = addDays(day, -1);
  await endPosts(unit, day, eq(posts.staffId, staffId));
  await db
    .update(roleAssignments)
    .set({ validTo })
    .where(and(running(roleAssignments, town, day), eq(roleAssignments.staffId, staffId)));
  await db
    .update(staff)
    .set({ validTo })
    .where(and(eq(staff.town, town), eq(staff.id, staffId), isNull(staff.validTo)));
}

async function applyChange(unit: Unit, change: Change, day: string): Promise<void> {
  const { db, town } = unit;
  const { staffId, departmentId, title, kind } = change;
  if (kind === 'leave') return leave(unit, change, day);
  if (!departmentId) return;
  const own = eq(posts.staffId, staffId);
  const here = and(eq(posts.departmentId, departmentId), eq(posts.concurrent, true));
  if (kind === 'release') return endPosts(unit, day, and(own, here));
  if (kind === 'move') await endPosts(unit, day, and(own, eq(posts.concurrent, false)));
  const concurrent = kind === 'add';
  const id = newId();
  await db
    .insert(posts)
    .values({ town, id, staffId, departmentId, title, concurrent, validFrom: day });
}

/** Ends come before beginnings: who leaves one post and enters another does both on the same day. */
const order = { leave: 0, release: 1, move: 2, add: 3 } as const;

async function applyTransfer(unit: Unit, transfer: Transfer): Promise<void> {
  const { db, town } = unit;
  const changes = await listChanges(unit, transfer.id);
  for (const change of changes.sort((a, b) => order[a.kind] - order[b.kind])) {
    await applyChange(unit, change, transfer.effectiveOn);
  }
  await db
    .update(transfers)
    .set({ status: 'applied', appliedAt: unit.now })
    .where(and(eq(transfers.town, town), eq(transfers.id, transfer.id)));
  await recordAudit(
    unit,
    { kind: 'system', name: 'organisation.apply-transfers' },
    {
      action: 'organisation.transfer-applied',
      subject: { type: 'transfer', id: transfer.id },
      details: { rows: changes.length, effectiveOn: transfer.effectiveOn },
    },
  );
  unit.drop('organisation');
}

/**
 * Applies every scheduled transfer whose day has come, oldest first. Posts change as of the day of the
 * transfer even when the job runs late. Safe to run any number of times, also at once.
 */
export async function applyDueTransfers(unit: Unit): Promise<number> {
  const { db, town } = unit;
  const due = await db
    .select()
    .from(transfers)
    .where(
      and(
        eq(transfers.town, town),
        eq(transfers.status, sql`'scheduled'`),
        lte(transfers.effectiveOn, dayInTokyo(unit.now)),
      ),
    )
    .orderBy(asc(transfers.effectiveOn), asc(transfers.id))
    .for('update');
  for (const transfer of due) await applyTransfer(unit, transfer);
  return due.length;
}

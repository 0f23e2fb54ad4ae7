import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { OwnedThing, OwnedThings } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { queueHref } from './queue/address.ts';
import { cases } from './schema.ts';
import { ownedText } from './text.ts';

/** Open cases that would be left behind: of a person who goes, of a department that closes. */
async function listOwned(
  { db, town }: Unit,
  owners: { readonly staffIds: readonly string[]; readonly departmentIds: readonly string[] },
): Promise<OwnedThing[]> {
  const { staffIds, departmentIds } = owners;
  const theirs = or(
    staffIds.length ? inArray(cases.assigneeId, [...staffIds]) : undefined,
    departmentIds.length ? inArray(cases.departmentId, [...departmentIds]) : undefined,
  );
  if (!theirs) return [];
  const { assigneeId, departmentId } = cases;
  const rows = await db
    .select({ assigneeId, departmentId, count: sql<number>`count(*)::int` })
    .from(cases)
    .where(and(eq(cases.town, town), sql`${cases.open}`, theirs))
    .groupBy(assigneeId, departmentId);
  return rows.map((row) => ({
    label: ownedText(row.count),
    href: queueHref({ view: 'section', assignee: row.assigneeId ?? 'none' }),
    ownerStaffId: row.assigneeId ?? undefined,
    ownerDepartmentId: row.departmentId,
  }));
}

export const ownership: OwnedThings = { module: 'cases', list: listOwned };

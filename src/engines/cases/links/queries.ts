import { and, desc, eq, inArray, ne, or, type SQL } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { visibleTo } from '../policy.ts';
import { grouped } from '../receipts.ts';
import type { CaseMention } from '../records.ts';
import { caseLinks, cases } from '../schema.ts';

const most = 50;

async function mention(
  { db, town }: Unit,
  actor: Actor,
  ...conditions: (SQL | undefined)[]
): Promise<readonly CaseMention[]> {
  const { id, receipt, type, title, state, receivedOn } = cases;
  const rows = await db
    .select({ id, receipt, type, title, state, receivedOn })
    .from(cases)
    .where(and(eq(cases.town, town), ...conditions, visibleTo(actor)))
    .orderBy(desc(cases.id))
    .limit(most);
  return rows.map((row) => ({ ...row, receipt: grouped(row.receipt) }));
}

/** Others with the same `duplicateKey`, newest first, as far as this person may see them. */
export async function findDuplicates(
  unit: Unit,
  actor: Actor,
  caseId: string,
): Promise<readonly CaseMention[]> {
  const [row] = await unit.db
    .select({ key: cases.duplicateKey })
    .from(cases)
    .where(and(eq(cases.town, unit.town), eq(cases.id, caseId)));
  if (!row?.key) return [];
  return mention(unit, actor, eq(cases.duplicateKey, row.key), ne(cases.id, caseId));
}

/** Ids of the cases linked with this one, from either side. */
async function linkedIds({ db, town }: Unit, caseId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ id: caseLinks.caseId, other: caseLinks.otherId })
    .from(caseLinks)
    .where(
      and(
        eq(caseLinks.town, town),
        or(eq(caseLinks.caseId, caseId), eq(caseLinks.otherId, caseId)),
      ),
    );
  return rows.map(({ id, other }) => (id === caseId ? other : id));
}

/** Cases linked with this one, from either side, as far as this person may see them. */
export async function findLinked(
  unit: Unit,
  actor: Actor,
  caseId: string,
): Promise<readonly CaseMention[]> {
  const ids = await linkedIds(unit, caseId);
  return ids.length > 0 ? mention(unit, actor, inArray(cases.id, [...ids])) : [];
}

import { and, asc, eq, getTableColumns, gt, lte, max, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Anchor, StoredEntry } from './chain.ts';
import { auditEntries, auditHeads } from './schema.ts';

/** Time as PostgreSQL writes it: a JavaScript Date would hide a change of microseconds. */
const chainColumns = {
  ...getTableColumns(auditEntries),
  at: sql<string>`${auditEntries.at}::text`,
};

export async function findHead({ db, town }: Unit): Promise<Anchor | undefined> {
  const [head] = await db.select().from(auditHeads).where(eq(auditHeads.town, town));
  return head;
}

/** Entries after `seq` up to `last`, in order. */
export async function readChain(
  { db, town }: Unit,
  range: { readonly after: number; readonly last: number; readonly limit: number },
): Promise<StoredEntry[]> {
  return db
    .select(chainColumns)
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.town, town),
        gt(auditEntries.seq, range.after),
        lte(auditEntries.seq, range.last),
      ),
    )
    .orderBy(asc(auditEntries.seq))
    .limit(range.limit);
}

/** The highest number in use and the head's, read in one statement so that both are of one moment. */
export async function readEnds({ db, town }: Unit): Promise<{ last: number; head: number }> {
  const [row] = await db
    .select({
      last: max(auditEntries.seq),
      head: sql<number | null>`(SELECT h.seq FROM audit_heads h WHERE h.town = ${town})`,
    })
    .from(auditEntries)
    .where(eq(auditEntries.town, town));
  return { last: row?.last ?? 0, head: Number(row?.head ?? 0) };
}

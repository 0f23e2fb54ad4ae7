import { and, desc, eq, max, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { OutlookAssumptions } from './model/assumptions.ts';
import { outlookDrafts, outlooks } from './schema.ts';

type OutlookRow = typeof outlooks.$inferSelect;
type DraftRow = typeof outlookDrafts.$inferSelect;

/** A published outlook with all it stands on. */
export type PublishedOutlook = Omit<OutlookRow, 'town'>;
/** As lists show it. */
export type OutlookEntry = Omit<PublishedOutlook, 'assumptions' | 'result'>;

export type OutlookDraft = Omit<DraftRow, 'town'>;

/** What outlooks that were stored before it was assumed stand on. */
const formerly: Pick<OutlookAssumptions, 'correlations'> = { correlations: [] };

/** A row as the model of today reads it. */
const asOfToday = <T extends { readonly assumptions: OutlookAssumptions }>(row: T): T => ({
  ...row,
  assumptions: { ...formerly, ...row.assumptions },
});

const light = {
  ...{ id: outlooks.id, number: outlooks.number, title: outlooks.title },
  ...{ baseYear: outlooks.baseYear, horizon: outlooks.horizon, note: outlooks.note },
  ...{ madeBy: outlooks.madeBy, sample: outlooks.sample, publishedOn: outlooks.publishedOn },
};

/** Every published outlook, the newest first; a town has about one a year. */
export async function listOutlooks({ db, town }: Unit): Promise<OutlookEntry[]> {
  return db
    .select(light)
    .from(outlooks)
    .where(eq(outlooks.town, town))
    .orderBy(desc(outlooks.number))
    .limit(200);
}

/** @param number of the outlook; the newest without it. */
export async function findOutlook(
  { db, town }: Unit,
  number?: number,
): Promise<PublishedOutlook | undefined> {
  const [row] = await db
    .select()
    .from(outlooks)
    .where(
      and(eq(outlooks.town, town), number === undefined ? undefined : eq(outlooks.number, number)),
    )
    .orderBy(desc(outlooks.number))
    .limit(1);
  return row && asOfToday(row);
}

/** The number of the newest outlook; 0 before there is one. */
export async function newestNumber({ db, town }: Unit): Promise<number> {
  const [row] = await db
    .select({ newest: max(outlooks.number) })
    .from(outlooks)
    .where(eq(outlooks.town, town));
  return row?.newest ?? 0;
}

export type DraftEntry = Pick<OutlookDraft, 'id' | 'madeBy' | 'createdAt' | 'changedAt'> & {
  readonly title: string;
};

/** What staff work on, the newest first. */
export async function listDrafts({ db, town }: Unit): Promise<DraftEntry[]> {
  return db
    .select({
      ...{ id: outlookDrafts.id, madeBy: outlookDrafts.madeBy },
      ...{ createdAt: outlookDrafts.createdAt, changedAt: outlookDrafts.changedAt },
      // Only the name: lists of loans and buildings are long.
      title: sql<string>`${outlookDrafts.assumptions} ->> 'title'`,
    })
    .from(outlookDrafts)
    .where(eq(outlookDrafts.town, town))
    .orderBy(desc(outlookDrafts.createdAt))
    .limit(20);
}

export async function findDraft({ db, town }: Unit, id: string): Promise<OutlookDraft | undefined> {
  const [row] = await db
    .select()
    .from(outlookDrafts)
    .where(and(eq(outlookDrafts.town, town), eq(outlookDrafts.id, id)));
  return row && asOfToday(row);
}

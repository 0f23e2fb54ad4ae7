import { and, asc, count, desc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import { listBounced } from '#engines/notifications/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { followers } from '../following/schema.ts';
import { wants } from './matching.ts';
import type { RecipientStatus } from './model.ts';
import { mailings, recipients } from './schema.ts';

export type Mailing = typeof mailings.$inferSelect;
export type Follower = typeof followers.$inferSelect;

export async function findMailing({ db, town }: Unit, id: string): Promise<Mailing | undefined> {
  const [row] = await db
    .select()
    .from(mailings)
    .where(and(eq(mailings.town, town), eq(mailings.id, id)));
  return row;
}

/** Mailings that are not finished, words of an emergency first; whoever takes one sees if it is held. */
export async function listUnfinished({ db, town }: Unit): Promise<string[]> {
  const rows = await db
    .select({ id: mailings.id })
    .from(mailings)
    .where(and(eq(mailings.town, town), isNull(mailings.finishedAt)))
    .orderBy(desc(mailings.urgent), asc(mailings.createdAt));
  return rows.map(({ id }) => id);
}

/** Whether words of an emergency wait in another mailing: everything else lets them pass. */
export async function isUrgentWaiting({ db, town }: Unit, besides: Mailing): Promise<boolean> {
  if (besides.urgent) return false;
  const [row] = await db
    .select({ id: mailings.id })
    .from(mailings)
    .where(
      and(
        eq(mailings.town, town),
        eq(mailings.channel, besides.channel),
        isNull(mailings.finishedAt),
        eq(mailings.urgent, true),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Followers by id with their addresses, and who of them is known to bounce. */
export async function readFollowers(unit: Unit, ids: readonly string[]) {
  if (ids.length === 0) return { found: new Map<string, Follower>(), bounced: new Set<string>() };
  const rows = await unit.db
    .select()
    .from(followers)
    .where(and(eq(followers.town, unit.town), inArray(followers.id, [...ids])));
  const addresses = rows.flatMap(({ address }) => address ?? []);
  const bounced = await listBounced(unit, addresses);
  return { found: new Map(rows.map((row) => [row.id, row])), bounced };
}

/** What a digest says to each of these followers: mailings of its span that they want, oldest first. */
export async function digestEntries(
  { db, town }: Unit,
  { since, createdAt }: Mailing,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Mailing[]>> {
  const rows = await db
    .select({ followerId: followers.id, mailing: mailings })
    .from(followers)
    .innerJoin(mailings, eq(mailings.town, followers.town))
    .where(
      and(
        eq(followers.town, town),
        inArray(followers.id, [...ids]),
        eq(mailings.channel, 'mail'),
        isNull(mailings.digest),
        eq(mailings.urgent, false),
        gt(mailings.createdAt, since ?? createdAt),
        lte(mailings.createdAt, createdAt),
        sql`${wants()}`,
      ),
    )
    .orderBy(asc(mailings.createdAt));
  const entries = new Map<string, Mailing[]>();
  for (const { followerId, mailing } of rows) {
    const before = entries.get(followerId);
    // Lists of two departments may have carried the same words.
    if (before?.some(({ text }) => text === mailing.text)) continue;
    if (before) before.push(mailing);
    else entries.set(followerId, [mailing]);
  }
  return entries;
}

/** How many recipients are in each status. */
export async function countStatuses(
  { db, town }: Unit,
  mailingId: string,
): Promise<Readonly<Partial<Record<RecipientStatus, number>>>> {
  const rows = await db
    .select({ status: recipients.status, total: count() })
    .from(recipients)
    .where(and(eq(recipients.town, town), eq(recipients.mailingId, mailingId)))
    .groupBy(recipients.status);
  return Object.fromEntries(rows.map(({ status, total }) => [status, total]));
}

import { and, asc, count, eq, lte, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { lineFollowers } from '../../schema.ts';

const one = (unit: Unit, accountId: string, userId: string) =>
  and(
    eq(lineFollowers.town, unit.town),
    eq(lineFollowers.accountId, accountId),
    eq(lineFollowers.userId, userId),
  );

/** Somebody added the account as a friend; topics are chosen afterwards. */
export async function keepFollower(unit: Unit, accountId: string, userId: string): Promise<void> {
  await unit.db
    .insert(lineFollowers)
    .values({ town: unit.town, accountId, userId, topics: [], since: unit.now })
    .onConflictDoNothing();
}

/** Somebody blocked the account: nothing about them is kept. */
export async function forgetFollower(unit: Unit, accountId: string, userId: string): Promise<void> {
  await unit.db.delete(lineFollowers).where(one(unit, accountId, userId));
}

/** @returns the topics after the choice. */
export async function chooseTopic(
  unit: Unit,
  accountId: string,
  userId: string,
  topic: string,
  wanted: boolean,
): Promise<readonly string[]> {
  await keepFollower(unit, accountId, userId);
  const [row] = await unit.db
    .select({ topics: lineFollowers.topics })
    .from(lineFollowers)
    .where(one(unit, accountId, userId))
    .for('update');
  const others = (row?.topics ?? []).filter((slug) => slug !== topic);
  const topics = wanted ? [...others, topic] : others;
  await unit.db
    .update(lineFollowers)
    .set({ topics })
    .where(one(unit, accountId, userId));
  return topics;
}

/** Ids of those who chose one of the topics before the moment, always in the same order. */
export async function listFollowersOf(
  unit: Unit,
  accountId: string,
  topics: readonly string[],
  before: Date,
): Promise<string[]> {
  const rows = await unit.db
    .select({ userId: lineFollowers.userId })
    .from(lineFollowers)
    .where(
      and(
        eq(lineFollowers.town, unit.town),
        eq(lineFollowers.accountId, accountId),
        lte(lineFollowers.since, before),
        sql`${lineFollowers.topics} ?| ${sql.param([...topics])}::text[]`,
      ),
    )
    .orderBy(asc(lineFollowers.since), asc(lineFollowers.userId));
  return rows.map(({ userId }) => userId);
}

/** How many followed the account at the moment and still do. */
export async function countFollowers(unit: Unit, accountId: string, before: Date): Promise<number> {
  const [row] = await unit.db
    .select({ total: count() })
    .from(lineFollowers)
    .where(
      and(
        eq(lineFollowers.town, unit.town),
        eq(lineFollowers.accountId, accountId),
        lte(lineFollowers.since, before),
      ),
    );
  return row?.total ?? 0;
}

import { and, count, eq, isNotNull, ne, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { isId } from '#platform/ids.ts';
import { mailings, recipients } from '../mail-lists/schema.ts';
import { accounts } from '../schema.ts';
import { browsers } from '../web-push/schema.ts';
import { followers } from './schema.ts';

export type Follower = typeof followers.$inferSelect;

export async function findFollower({ db, town }: Unit, id: string): Promise<Follower | undefined> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(followers)
        .where(and(eq(followers.town, town), eq(followers.id, id)))
    : [];
  return row;
}

export async function findByAddress(
  { db, town }: Unit,
  address: string,
): Promise<Follower | undefined> {
  const [row] = await db
    .select()
    .from(followers)
    .where(and(eq(followers.town, town), eq(followers.address, address)));
  return row;
}

export async function findByUser(
  { db, town }: Unit,
  userId: string,
): Promise<Follower | undefined> {
  const [row] = await db
    .select()
    .from(followers)
    .where(and(eq(followers.town, town), eq(followers.userId, userId)));
  return row;
}

export function countBrowsers({ db, town }: Unit, followerId: string): Promise<number> {
  const own = and(eq(browsers.town, town), eq(browsers.followerId, followerId));
  return db.$count(browsers, own);
}

/** Everything that is kept about a follower, for their own eyes. */
export async function exportFollower({ db, town }: Unit, follower: Follower) {
  const { town: _, sample: _sample, ...kept } = follower;
  const pushes = await db
    .select({ endpoint: browsers.endpoint, since: browsers.createdAt })
    .from(browsers)
    .where(and(eq(browsers.town, town), eq(browsers.followerId, follower.id)));
  const received = await db
    .select({
      title: mailings.title,
      at: mailings.createdAt,
      status: recipients.status,
      reason: recipients.reason,
    })
    .from(recipients)
    .innerJoin(
      mailings,
      and(eq(mailings.town, recipients.town), eq(mailings.id, recipients.mailingId)),
    )
    .where(and(eq(recipients.town, town), eq(recipients.recipientId, follower.id)));
  return { ...kept, browsers: pushes, mailings: received };
}

export interface FollowerCounts {
  readonly mail: number;
  readonly browsers: number;
  readonly unconfirmed: number;
  readonly byFrequency: ReadonlyMap<string, number>;
  /** Those who chose the topic; who chose none is told of every topic. */
  readonly byTopic: ReadonlyMap<string, number>;
}

/** Numbers only: nobody's choice can be told from them. */
export async function countFollowers({ db, town }: Unit): Promise<FollowerCounts> {
  const ofTown = eq(followers.town, town);
  const confirmed = and(ofTown, isNotNull(followers.confirmedAt));
  const frequencies = await db
    .select({ key: followers.frequency, total: count() })
    .from(followers)
    .where(and(confirmed, isNotNull(followers.address)))
    .groupBy(followers.frequency);
  const topics = await db.execute<{ key: string; total: string }>(sql`
    SELECT topic AS key, count(*) AS total FROM ${followers}, unnest(${followers.topics}) topic
     WHERE ${confirmed} GROUP BY topic`);
  return {
    mail: await db.$count(followers, and(confirmed, isNotNull(followers.address))),
    browsers: await db.$count(browsers, eq(browsers.town, town)),
    unconfirmed: await db.$count(followers, and(ofTown, sql`${followers.confirmedAt} IS NULL`)),
    byFrequency: new Map(frequencies.map(({ key, total }) => [key, total])),
    byTopic: new Map(topics.rows.map(({ key, total }) => [key, Number(total)])),
  };
}

/** LINE accounts that people can add as a friend. */
export function listLineAccounts({ db, town }: Unit): Promise<{ name: string }[]> {
  return db
    .select({ name: accounts.name })
    .from(accounts)
    .where(and(eq(accounts.town, town), eq(accounts.kind, 'line'), ne(accounts.state, 'closed')));
}

/** Accounts of citizens who follow. */
export async function listAccountIds({ db, town }: Unit): Promise<string[]> {
  const rows = await db
    .select({ userId: followers.userId })
    .from(followers)
    .where(and(eq(followers.town, town), isNotNull(followers.userId)));
  return rows.flatMap(({ userId }) => userId ?? []);
}

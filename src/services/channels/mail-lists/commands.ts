import { and, eq, sql } from 'drizzle-orm';
import { findItem, listTopics } from '#engines/publishing/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import type { OutgoingPost } from '../clients/client.ts';
import { followers } from '../following/schema.ts';
import { browsers } from '../web-push/schema.ts';
import { hadEarlier, hadTheSame, wants, withTopicsAbove } from './matching.ts';
import type { Digest, MailingChannel } from './model.ts';
import { mailings, recipients } from './schema.ts';
import { words } from './text.ts';

export const mailingName = 'channels.mailing';

/** Wakes the sending of one mailing; a moment may lie ahead. */
export function wakeMailing(unit: Unit, id: string, startAfter?: Date): Promise<void> {
  return unit.enqueue(mailingName, { mailingId: id }, { singletonKey: id, startAfter });
}

const ofMailing = (unit: Unit, id: string) =>
  and(eq(mailings.town, unit.town), eq(mailings.id, id));

/** One statement for all recipients; 50,000 rows in about a second. */
async function addRecipients(unit: Unit, id: string, channel: MailingChannel): Promise<void> {
  const now = unit.now.toISOString();
  const who = channel === 'mail' ? sql`${followers.id}` : sql`${browsers.id}`;
  const from =
    channel === 'mail'
      ? sql`${followers}`
      : sql`${followers} JOIN ${browsers} ON ${browsers.town} = ${followers.town}
          AND ${browsers.followerId} = ${followers.id}`;
  const reachable =
    channel === 'mail'
      ? sql`${followers.address} IS NOT NULL AND (${followers.frequency} = 'now' OR ${mailings.urgent})`
      : sql`true`;
  const town = unit.town;
  await unit.db.execute(sql`
    INSERT INTO ${recipients} (town, mailing_id, recipient_id, next_try_at)
    SELECT ${followers.town}, ${mailings.id}, ${who}, ${now}::timestamptz
      FROM ${from}, ${mailings}
     WHERE ${followers.town} = ${town} AND ${mailings.town} = ${town} AND ${mailings.id} = ${id}
       AND ${followers.confirmedAt} IS NOT NULL AND NOT ${followers.sample} AND (
         (${reachable} AND ${wants()}) OR ${hadEarlier(who)})
       AND NOT ${hadTheSame(who)}
    ON CONFLICT DO NOTHING`);
}

/** Counts the recipients and sets off; a mailing to nobody is finished at once. @returns how many. */
async function setOff(unit: Unit, id: string): Promise<number> {
  const counted = await unit.db.$count(
    recipients,
    and(eq(recipients.town, unit.town), eq(recipients.mailingId, id)),
  );
  const finishedAt = counted === 0 ? unit.now : null;
  await unit.db.update(mailings).set({ total: counted, finishedAt }).where(ofMailing(unit, id));
  if (counted > 0) await wakeMailing(unit, id);
  return counted;
}

/**
 * A post to all followers who want it, under the id of its delivery: a second try changes nothing.
 * @returns to how many.
 */
export async function startMailing(
  unit: Unit,
  channel: MailingChannel,
  post: OutgoingPost,
): Promise<number> {
  const { id, owner, itemId, title, text, urgent } = post;
  const item = await findItem(unit, { owner, id: itemId });
  const topics = withTopicsAbove(await listTopics(unit), post.topics);
  const [added] = await unit.db
    .insert(mailings)
    .values({
      ...{ town: unit.town, id, channel, owner, itemId, kind: item?.kind ?? null, title, text },
      ...{ topics, areas: [...post.areas], urgent, total: 0, createdAt: unit.now },
    })
    .onConflictDoNothing()
    .returning({ id: mailings.id });
  if (!added) return 0;
  await addRecipients(unit, id, channel);
  return setOff(unit, id);
}

const hour = 60 * 60_000;
const spanOf: Readonly<Record<Digest, number>> = { daily: 24 * hour, weekly: 7 * 24 * hour };

/** 17 o'clock in Japan, the last time it was: spans meet whenever the job happens to run. */
function lastEvening(now: Date): Date {
  const evening = new Date(`${dayInTokyo(now)}T17:00:00+09:00`);
  return evening <= now ? evening : new Date(evening.getTime() - 24 * hour);
}

/** What was sent out in the span that ended, to those who want it gathered. @returns to how many. */
export async function startDigest(unit: Unit, digest: Digest): Promise<number> {
  const { db, town } = unit;
  const until = lastEvening(unit.now);
  const since = new Date(until.getTime() - spanOf[digest]);
  const same = and(
    eq(mailings.town, town),
    eq(mailings.digest, digest),
    eq(mailings.createdAt, until),
  );
  if ((await db.$count(mailings, same)) > 0) return 0;
  const id = newId();
  await db.insert(mailings).values({
    ...{ town, id, channel: 'mail', owner: 'channels', itemId: id, digest, since },
    ...{ title: words.digestTitle[digest], text: '', topics: [], areas: [] },
    ...{ urgent: false, total: 0, createdAt: until },
  });
  await addDigestReaders(unit, id, digest, [since.toISOString(), until.toISOString()]);
  const count = await setOff(unit, id);
  // A digest for nobody is no record of anything.
  if (count === 0) await db.delete(mailings).where(ofMailing(unit, id));
  return count;
}

async function addDigestReaders(
  { db, town, now }: Unit,
  id: string,
  digest: Digest,
  span: readonly [string, string],
): Promise<void> {
  await db.execute(sql`
    INSERT INTO ${recipients} (town, mailing_id, recipient_id, next_try_at)
    SELECT ${followers.town}, ${id}::uuid, ${followers.id}, ${now.toISOString()}::timestamptz
      FROM ${followers}
     WHERE ${followers.town} = ${town} AND ${followers.frequency} = ${digest}
       AND ${followers.address} IS NOT NULL AND ${followers.confirmedAt} IS NOT NULL
       AND NOT ${followers.sample}
       AND EXISTS (SELECT 1 FROM ${mailings}
         WHERE ${mailings.town} = ${town} AND ${mailings.channel} = 'mail'
           AND ${mailings.digest} IS NULL AND NOT ${mailings.urgent}
           AND ${mailings.createdAt} > ${span[0]}::timestamptz
           AND ${mailings.createdAt} <= ${span[1]}::timestamptz AND ${wants()})`);
}

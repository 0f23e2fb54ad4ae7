import { createHmac } from 'node:crypto';
import { and, eq, inArray, isNull, lt } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { forgetBounce } from '#engines/notifications/contract.ts';
import { getTown } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { takeHit } from '#platform/http/rate-limit.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { type Language, say } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { postMessage } from '#platform/jobs/outbox.ts';
import type { Platform } from '#platform/platform.ts';
import { recipients } from '../mail-lists/schema.ts';
import { assertMay } from '../policy.ts';
import { browsers } from '../web-push/schema.ts';
import type { Subscription } from './inputs.ts';
import { type Choices, confirmHours } from './model.ts';
import {
  countBrowsers,
  type Follower,
  findByAddress,
  findByUser,
  findFollower,
} from './queries.ts';
import { followers } from './schema.ts';
import { words } from './text.ts';
import { followerToken, managePath } from './token.ts';

/** Mails that one address is sent before anything was confirmed: nobody is bombed through us. */
const mailsAnAddress = { name: 'channels.follow-mail', limit: 3, window: 24 * 60 * 60 } as const;

const ofFollower = (unit: Unit, id: string) =>
  and(eq(followers.town, unit.town), eq(followers.id, id));

const columnsOf = ({ topics, areas, kinds, frequency, urgent }: Choices) => ({
  ...{ topics: [...topics], areas: [...areas], kinds: [...kinds], frequency, urgent },
});

async function mailLink(
  platform: Platform,
  unit: Unit,
  { id, address, language, confirmedAt }: Follower,
): Promise<void> {
  const key = createHmac('sha256', platform.secret)
    .update(address ?? '')
    .digest('base64url');
  const hit = await takeHit(unit, mailsAnAddress, key);
  if (!hit.allowed || !address) return;
  const town = await getTown(unit);
  const origin = originOf(platform, town);
  const confirm = `${origin}/follow/confirm/${followerToken(platform.secret, 'confirm', id)}`;
  const manage = `${origin}${managePath(platform.secret, id)}`;
  const mail = confirmedAt
    ? words.knownMail(town.name, manage)
    : words.confirmMail(town.name, confirm);
  await postMessage(unit, {
    ...{ channel: 'mail', recipient: address },
    subject: say(mail.subject, language),
    body: say(mail.body, language),
  });
}

/**
 * Somebody typed an address. Whose it is shows only when the link in the mail is used; an address
 * that follows already gets the link to its choices, and the page says the same in both cases.
 */
export async function askToFollow(
  platform: Platform,
  unit: Unit,
  address: string,
  choices: Choices,
  language: Language,
): Promise<void> {
  const known = await findByAddress(unit, address);
  if (known?.confirmedAt) return mailLink(platform, unit, known);
  const values = { ...columnsOf(choices), language, askedAt: unit.now, changedAt: unit.now };
  const [follower] = await unit.db
    .insert(followers)
    .values({ town: unit.town, id: newId(), address, ...values })
    .onConflictDoUpdate({ target: [followers.town, followers.address], set: values })
    .returning();
  if (follower) await mailLink(platform, unit, follower);
}

/** The owner of an address used the link. @returns undefined when it holds no longer. */
export async function confirmFollower(unit: Unit, id: string): Promise<Follower | undefined> {
  const follower = await findFollower(unit, id);
  if (!follower || follower.confirmedAt) return follower;
  if (follower.askedAt.getTime() + confirmHours * 3_600_000 < unit.now.getTime()) return undefined;
  await unit.db.update(followers).set({ confirmedAt: unit.now }).where(ofFollower(unit, id));
  if (follower.address) await forgetBounce(unit, follower.address);
  return follower;
}

/** Somebody who is signed in follows by the address of their account. @returns the follower's id. */
export async function followAs(
  unit: Unit,
  user: { readonly id: string; readonly address: string },
  choices: Choices,
  language: Language,
): Promise<string> {
  const address = user.address.toLowerCase();
  const before = (await findByUser(unit, user.id)) ?? (await findByAddress(unit, address));
  const values = { ...columnsOf(choices), language, changedAt: unit.now };
  const known = { address, userId: user.id, confirmedAt: unit.now };
  if (before) {
    await unit.db
      .update(followers)
      .set({ ...values, ...known })
      .where(ofFollower(unit, before.id));
    return before.id;
  }
  const id = newId();
  await unit.db
    .insert(followers)
    .values({ town: unit.town, id, ...values, ...known, askedAt: unit.now });
  return id;
}

/** The link in a mail is the authority; nothing else of the follower changes. */
export async function changeChoices(unit: Unit, id: string, choices: Choices): Promise<void> {
  const values = { ...columnsOf(choices), changedAt: unit.now };
  await unit.db.update(followers).set(values).where(ofFollower(unit, id));
}

/**
 * A browser wants to be told, of a follower who is known or of one of its own without an address.
 * @returns the follower's id.
 */
export async function addBrowser(
  unit: Unit,
  followerId: string | undefined,
  { endpoint, keys }: Subscription,
  choices: Choices,
  language: Language,
): Promise<string> {
  const { db, town, now } = unit;
  const [known] = await db
    .select({ id: browsers.followerId })
    .from(browsers)
    .where(and(eq(browsers.town, town), eq(browsers.endpoint, endpoint)));
  const id = followerId ?? known?.id ?? newId();
  if (!followerId && !known) {
    const values = { ...columnsOf(choices), language, confirmedAt: now, askedAt: now };
    await db.insert(followers).values({ town, id, ...values, changedAt: now });
  } else if (!followerId) {
    await changeChoices(unit, id, choices);
  }
  const values = { followerId: id, ...keys };
  await db
    .insert(browsers)
    .values({ town, id: newId(), endpoint, ...values, createdAt: now })
    .onConflictDoUpdate({ target: [browsers.town, browsers.endpoint], set: values });
  return id;
}

/** Everything that is kept about a follower goes. */
export async function eraseFollower(unit: Unit, id: string): Promise<void> {
  const { db, town } = unit;
  await db.delete(recipients).where(and(eq(recipients.town, town), eq(recipients.recipientId, id)));
  await db.delete(followers).where(ofFollower(unit, id));
}

/** Ends the mails in one step; who has no browser with us is forgotten wholly. */
export async function stopMail(unit: Unit, id: string): Promise<void> {
  if ((await countBrowsers(unit, id)) === 0) return eraseFollower(unit, id);
  const gone = { address: null, userId: null, changedAt: unit.now };
  await unit.db.update(followers).set(gone).where(ofFollower(unit, id));
}

/** Addresses that nobody confirmed in time are deleted. @returns how many. */
export async function forgetUnconfirmed(unit: Unit): Promise<number> {
  const before = new Date(unit.now.getTime() - confirmHours * 3_600_000);
  const gone = await unit.db
    .delete(followers)
    .where(
      and(
        eq(followers.town, unit.town),
        isNull(followers.confirmedAt),
        lt(followers.askedAt, before),
      ),
    )
    .returning({ id: followers.id });
  return gone.length;
}

/** What accounts say of their addresses now; whoever closed an account does not follow any more. */
export async function refreshAddresses(
  unit: Unit,
  addresses: ReadonlyMap<string, string>,
  userIds: readonly string[],
): Promise<void> {
  const { db, town } = unit;
  const gone = userIds.filter((id) => !addresses.has(id));
  if (gone.length > 0) {
    await db
      .delete(followers)
      .where(and(eq(followers.town, town), inArray(followers.userId, gone)));
  }
  for (const [userId, address] of addresses) {
    const taken = await findByAddress(unit, address.toLowerCase());
    if (taken) continue;
    await db
      .update(followers)
      .set({ address: address.toLowerCase() })
      .where(and(eq(followers.town, town), eq(followers.userId, userId)));
  }
}

/** Staff look up one address for somebody who called; who looked is recorded. */
export async function lookUpFollower(
  unit: Unit,
  actor: Actor,
  address: string,
): Promise<Follower | undefined> {
  assertMay(actor, 'channels.manage');
  const follower = await findByAddress(unit, address);
  await recordAudit(unit, actor, {
    action: 'channels.follower-looked-up',
    subject: { type: 'channels-follower', id: follower?.id ?? 'none' },
    readPersonalData: follower !== undefined,
  });
  return follower;
}

/** Staff end it for somebody who asked them to. */
export async function eraseForSomebody(unit: Unit, actor: Actor, id: string): Promise<void> {
  assertMay(actor, 'channels.manage');
  await eraseFollower(unit, id);
  const subject = { type: 'channels-follower', id };
  await recordAudit(unit, actor, { action: 'channels.follower-erased', subject });
}

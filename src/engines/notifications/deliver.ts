import { and, eq, inArray } from 'drizzle-orm';
import { findAddresses } from '#engines/accounts/contract.ts';
import { findStaff, getTown } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Language } from '#platform/i18n/text.ts';
import { postMessage } from '#platform/jobs/outbox.ts';
import type { Platform } from '#platform/platform.ts';
import { deliverName } from './commands.ts';
import { composeDigest, composeLine, composeMail } from './compose.ts';
import { getKind } from './kinds.ts';
import { lineChannel } from './line/channel.ts';
import {
  findBounce,
  findLineLink,
  findNotice,
  findPreferences,
  listDigests,
  type Notice,
} from './queries.ts';
import { channels, type NoticeChannel, planDelivery, type Skip, type Ways } from './rules.ts';
import { deliveries } from './schema.ts';

/** The account behind a recipient; undefined for addresses, which stand for themselves. */
async function userOf(unit: Unit, recipient: string): Promise<string | undefined> {
  const id = recipient.slice(recipient.indexOf(':') + 1);
  if (recipient.startsWith('user:')) return id;
  if (recipient.startsWith('staff:')) return (await findStaff(unit, [id])).get(id)?.userId;
  return undefined;
}

/** Accounts have no town, so their addresses are looked up between two units of work. */
async function mailAddress(
  platform: Platform,
  recipient: string,
  userId: string | undefined,
): Promise<string | undefined> {
  if (recipient.startsWith('mail:')) return recipient.slice('mail:'.length);
  if (userId === undefined) return undefined;
  return (await findAddresses(platform, [userId])).get(userId);
}

/** Whoever wrote by LINE is answered there; others where they connected it. */
async function lineAddress(unit: Unit, recipient: string): Promise<string | undefined> {
  if (recipient.startsWith('line:')) return recipient.slice('line:'.length);
  return (await findLineLink(unit, recipient))?.lineUserId ?? undefined;
}

async function waysOf(
  platform: Platform,
  unit: Unit,
  notice: Notice,
  mail: string | undefined,
): Promise<Record<NoticeChannel, Ways>> {
  const preferences = await findPreferences(unit, notice.recipient);
  const bounced = mail !== undefined && (await findBounce(unit, mail)) !== undefined;
  const line = lineChannel.connected(platform)
    ? await lineAddress(unit, notice.recipient)
    : undefined;
  return {
    mail: { preferences, address: mail, bounced },
    line: { preferences, address: line, bounced: false },
  };
}

interface Decision {
  readonly messageId?: string;
  readonly skipped?: Skip;
}

async function decide(unit: Unit, id: string, channel: NoticeChannel, decision: Decision) {
  await unit.db
    .insert(deliveries)
    .values({ town: unit.town, noticeId: id, channel, decidedAt: unit.now, ...decision })
    .onConflictDoNothing();
}

async function post(
  platform: Platform,
  unit: Unit,
  notice: Notice,
  to: { readonly channel: NoticeChannel; readonly recipient: string; readonly language: Language },
): Promise<string> {
  const town = await getTown(unit);
  const { channel, recipient, language } = to;
  if (channel === 'line') {
    const body = composeLine(platform, town, [notice], language);
    return postMessage(unit, { channel, recipient, subject: '', body });
  }
  return postMessage(unit, {
    channel,
    recipient,
    ...composeMail(platform, town, notice, language),
  });
}

async function settle(
  platform: Platform,
  unit: Unit,
  notice: Notice,
  given: { readonly mail: string | undefined; readonly language?: Language },
): Promise<void> {
  const done = await unit.db
    .select({ channel: deliveries.channel })
    .from(deliveries)
    .where(and(eq(deliveries.town, unit.town), eq(deliveries.noticeId, notice.id)));
  const ways = await waysOf(platform, unit, notice, given.mail);
  const about = { kind: notice.kind, urgent: getKind(notice.kind).urgent ?? false };
  for (const channel of channels) {
    if (done.some((row) => row.channel === channel)) continue;
    const way = ways[channel];
    const plan = planDelivery(about, channel, way, unit.now);
    if (plan.kind === 'wait') {
      await unit.enqueue(
        deliverName,
        { id: notice.id, language: given.language },
        { startAfter: plan.until },
      );
    } else if (plan.kind === 'send') {
      const language = given.language ?? way.preferences.language;
      const recipient = way.address ?? '';
      const messageId = await post(platform, unit, notice, { channel, recipient, language });
      await decide(unit, notice.id, channel, { messageId });
    } else {
      await decide(unit, notice.id, channel, plan.kind === 'skip' ? { skipped: plan.why } : {});
    }
  }
}

/** Decides for each channel what becomes of a notice; safe to run again. */
export async function deliver(
  platform: Platform,
  job: { readonly town: string; readonly id: string; readonly language?: Language },
): Promise<void> {
  const { database } = platform;
  const found = await database.inTown(job.town, async (unit) => {
    const notice = await findNotice(unit, job.id);
    return notice && { notice, userId: await userOf(unit, notice.recipient) };
  });
  if (!found) return;
  const mail = await mailAddress(platform, found.notice.recipient, found.userId);
  await database.inTown(job.town, (unit) =>
    settle(platform, unit, found.notice, { mail, language: job.language }),
  );
}

type Waiting = Awaited<ReturnType<typeof listDigests>>;

function byRecipient(waiting: Waiting): Map<string, Waiting> {
  const groups = new Map<string, Waiting>();
  for (const row of waiting) {
    const key = `${row.channel} ${row.notice.recipient}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

async function postDigest(
  platform: Platform,
  unit: Unit,
  group: Waiting,
  mail: string | undefined,
): Promise<void> {
  const [first, ...rest] = group;
  if (!first) return;
  const { channel, notice } = first;
  const town = await getTown(unit);
  const ways = await waysOf(platform, unit, notice, mail);
  const { address: recipient, bounced, preferences } = ways[channel];
  const notices: [Notice, ...Notice[]] = [notice, ...rest.map((row) => row.notice)];
  const { language } = preferences;
  const composed =
    channel === 'mail'
      ? composeDigest(platform, town, notices, language)
      : { subject: '', body: composeLine(platform, town, notices, language) };
  const decision: Decision =
    recipient === undefined
      ? { skipped: 'no-address' }
      : bounced
        ? { skipped: 'bounced' }
        : { messageId: await postMessage(unit, { channel, recipient, ...composed }) };
  await unit.db
    .update(deliveries)
    .set({ ...decision, decidedAt: unit.now })
    .where(
      and(
        eq(deliveries.town, unit.town),
        eq(deliveries.channel, channel),
        inArray(
          deliveries.noticeId,
          notices.map(({ id }) => id),
        ),
      ),
    );
}

/** Sends what people wanted once a day, one message a person and channel. */
export async function sendDigests(platform: Platform, town: string): Promise<void> {
  const { database } = platform;
  const groups = byRecipient(await database.inTown(town, listDigests));
  for (const group of groups.values()) {
    const recipient = group[0]?.notice.recipient ?? '';
    const userId = await database.inTown(town, (unit) => userOf(unit, recipient));
    const mail = await mailAddress(platform, recipient, userId);
    await database.inTown(town, (unit) => postDigest(platform, unit, group, mail));
  }
}

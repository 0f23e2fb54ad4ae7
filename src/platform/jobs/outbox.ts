import { and, eq, inArray, lt, lte, or, sql } from 'drizzle-orm';
import type { Unit } from '../database/database.ts';
import { newId } from '../ids.ts';
import type { Job } from '../module.ts';
import type { Platform } from '../platform.ts';
import { type OutboxStatus, outbox } from './schema.ts';

export interface NewMessage {
  readonly channel: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  /** Address that ends such messages in one step; mail programs offer it (RFC 8058). */
  readonly unsubscribe?: string | null;
}

export interface OutgoingMessage extends NewMessage {
  readonly id: string;
  readonly createdAt: Date;
  readonly attempts: number;
}

/** `refused` is for good, such as an address that does not exist; what may pass is thrown instead. */
export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused'; readonly reason: string };

/** A way out of the house: mail, LINE, a webhook. */
export interface Channel {
  readonly name: string;
  /** False while its server is not set; messages then wait and nothing is tried. */
  readonly connected: (platform: Platform) => boolean;
  /**
   * Hands one message over. It may come again with the same id when the process died in between, so
   * the id goes along wherever the other side can recognise it.
   * @throws when another try may succeed.
   */
  readonly send: (platform: Platform, message: OutgoingMessage) => Promise<Outcome>;
}

/** After so many tries, about a day, a message is a dead letter. */
export const lastAttempt = 12;

/** How long a try may take before another process may assume that its process died. */
export const leaseMinutes = 2;

const minute = 60_000;
const longestPause = 240 * minute;

/** When a message that failed `attempts` times is tried again: after 1, 2, 4 ... minutes, at most 4 hours. */
export function nextTry(attempts: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(longestPause, minute * 2 ** (attempts - 1)));
}

const deliverName = (channel: string): string => `outbox.deliver-${channel}`;

function enqueueDelivery(unit: Unit, channel: string, id: string): Promise<void> {
  return unit.enqueue(deliverName(channel), { id }, { singletonKey: id });
}

/** Writes a message and its delivery with the transaction. @returns its id. */
export async function postMessage(unit: Unit, message: NewMessage): Promise<string> {
  const id = newId();
  await unit.db.insert(outbox).values({
    ...message,
    town: unit.town,
    id,
    status: 'waiting',
    createdAt: unit.now,
    nextTryAt: unit.now,
  });
  await enqueueDelivery(unit, message.channel, id);
  return id;
}

const unfinished: OutboxStatus[] = ['waiting', 'failed'];

const ofTown = (unit: Unit, id: string) => and(eq(outbox.town, unit.town), eq(outbox.id, id));

/** Marks the message as being sent, so that no second process sends it too. */
async function claim(unit: Unit, id: string): Promise<OutgoingMessage | undefined> {
  const expired = new Date(unit.now.getTime() - leaseMinutes * minute);
  const [message] = await unit.db
    .update(outbox)
    .set({ status: 'sending', attempts: sql`${outbox.attempts} + 1`, triedAt: unit.now })
    .where(
      and(
        ofTown(unit, id),
        or(
          inArray(outbox.status, unfinished),
          and(eq(outbox.status, 'sending'), lt(outbox.triedAt, expired)),
        ),
      ),
    )
    .returning();
  return message;
}

type Result = Outcome | { readonly kind: 'failed'; readonly reason: string };

async function attempt(
  platform: Platform,
  channel: Channel,
  message: OutgoingMessage,
): Promise<Result> {
  try {
    return await channel.send(platform, message);
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function record(unit: Unit, message: OutgoingMessage, result: Result): Promise<void> {
  const { attempts, id } = message;
  if (result.kind === 'sent') {
    const sent = { status: 'sent', sentAt: unit.now, reason: null } as const;
    await unit.db.update(outbox).set(sent).where(ofTown(unit, id));
    return;
  }
  const dead = result.kind === 'refused' || attempts >= lastAttempt;
  await unit.db
    .update(outbox)
    .set({
      status: dead ? 'dead' : 'failed',
      reason: result.reason.slice(0, 500),
      nextTryAt: nextTry(attempts, unit.now),
    })
    .where(ofTown(unit, id));
}

async function deliver(platform: Platform, channel: Channel, town: string, id: string) {
  if (!channel.connected(platform)) return;
  const { database } = platform;
  const message = await database.inTown(town, (unit) => claim(unit, id));
  if (!message) return;
  const result = await attempt(platform, channel, message);
  await database.inTown(town, (unit) => record(unit, message, result));
}

/**
 * Enqueues what is due: messages whose pause is over, whose process died, that were restored from a
 * backup, or that waited for their channel to be set up.
 */
export async function sweepOutbox(platform: Platform, channel: Channel): Promise<void> {
  if (!channel.connected(platform)) return;
  const { database } = platform;
  const now = database.hooks.now();
  const expired = new Date(now.getTime() - leaseMinutes * minute);
  const due = await database.acrossTowns((db) =>
    db
      .select({ town: outbox.town, id: outbox.id })
      .from(outbox)
      .where(
        and(
          eq(outbox.channel, channel.name),
          lte(outbox.nextTryAt, now),
          or(
            inArray(outbox.status, unfinished),
            and(eq(outbox.status, 'sending'), lt(outbox.triedAt, expired)),
          ),
        ),
      )
      .orderBy(outbox.nextTryAt)
      .limit(1000),
  );
  for (const town of new Set(due.map((message) => message.town))) {
    const messages = due.filter((message) => message.town === town);
    await database.inTown(town, async (unit) => {
      for (const { id } of messages) await enqueueDelivery(unit, channel.name, id);
    });
  }
}

/** The jobs a channel needs; a module lists them in its manifest. */
export function outboxJobs(channel: Channel): readonly Job<never>[] {
  const deliverJob: Job<{ town: string; id: string }> = {
    name: deliverName(channel.name),
    run: (platform, { town, id }) => deliver(platform, channel, town, id),
  };
  const sweepJob: Job = {
    name: `outbox.sweep-${channel.name}`,
    cron: '* * * * *',
    run: (platform) => sweepOutbox(platform, channel),
  };
  return [deliverJob, sweepJob];
}

/** Sends a dead or failed message again, with all its tries. @returns whether there was such a one. */
export async function resendMessage(unit: Unit, id: string): Promise<boolean> {
  const [message] = await unit.db
    .update(outbox)
    .set({ status: 'waiting', attempts: 0, nextTryAt: unit.now })
    .where(and(ofTown(unit, id), inArray(outbox.status, ['dead', 'failed'])))
    .returning({ channel: outbox.channel });
  if (!message) return false;
  await enqueueDelivery(unit, message.channel, id);
  return true;
}

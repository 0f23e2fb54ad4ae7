import { and, count, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { type OutboxStatus, outbox } from '#platform/jobs/schema.ts';
import { text } from './text.ts';

export const pageSize = 50;

/** Everything but the text, which the list does not need. */
const listed = {
  id: outbox.id,
  channel: outbox.channel,
  recipient: outbox.recipient,
  subject: outbox.subject,
  status: outbox.status,
  attempts: outbox.attempts,
  reason: outbox.reason,
  createdAt: outbox.createdAt,
  nextTryAt: outbox.nextTryAt,
  sentAt: outbox.sentAt,
};

export type Message = Pick<typeof outbox.$inferSelect, keyof typeof listed>;

export async function countByStatus(unit: Unit): Promise<ReadonlyMap<OutboxStatus, number>> {
  const rows = await unit.db
    .select({ status: outbox.status, total: count() })
    .from(outbox)
    .where(eq(outbox.town, unit.town))
    .groupBy(outbox.status);
  return new Map(rows.map(({ status, total }) => [status, total]));
}

/** One page of the outbox without the texts, newest first. */
export async function listMessages(
  unit: Unit,
  statuses: readonly OutboxStatus[],
  page: number,
): Promise<Message[]> {
  return unit.db
    .select(listed)
    .from(outbox)
    .where(and(eq(outbox.town, unit.town), inArray(outbox.status, [...statuses])))
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
}

/** Why the newest message that waits for another try failed; undefined while all goes well. */
export async function findTrouble(unit: Unit): Promise<string | undefined> {
  const [row] = await unit.db
    .select({ reason: outbox.reason })
    .from(outbox)
    .where(and(eq(outbox.town, unit.town), eq(outbox.status, 'failed'), isNotNull(outbox.reason)))
    .orderBy(desc(outbox.createdAt))
    .limit(1);
  return row?.reason ?? undefined;
}

export interface MessageDetail extends Message {
  /** Missing once sent: it may hold links that only the recipient should have. */
  readonly body?: string;
}

export async function getMessage(unit: Unit, id: string): Promise<MessageDetail> {
  if (!isId(id)) throw notFound(text.message.what);
  const [row] = await unit.db
    .select()
    .from(outbox)
    .where(and(eq(outbox.town, unit.town), eq(outbox.id, id)));
  if (!row) throw notFound(text.message.what);
  const { body, ...message } = row;
  return message.status === 'sent' ? message : { ...message, body };
}

import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { townTable } from '../database/town-table.ts';

/**
 * - waiting: written with its cause, not tried yet, or its channel is not set up
 * - sending: handed to the channel, answer not recorded yet
 * - failed: the last try failed, another will follow
 * - sent: taken by the channel
 * - dead: refused, or tried too often; staff can resend it
 */
export const outboxStatuses = ['waiting', 'sending', 'failed', 'sent', 'dead'] as const;
export type OutboxStatus = (typeof outboxStatuses)[number];

/** Messages that leave the house, written in the transaction of what they tell. */
export const outbox = townTable(
  'jobs_outbox',
  {
    id: uuid('id').notNull(),
    /** Such as `mail`. */
    channel: text('channel').notNull(),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    /** Where one step ends such messages, for mail programs that offer it (RFC 8058). */
    unsubscribe: text('unsubscribe'),
    status: text('status', { enum: outboxStatuses }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    /** Why the last try failed, in the words of the channel. */
    reason: text('reason'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    triedAt: timestamp('tried_at', { withTimezone: true }),
    nextTryAt: timestamp('next_try_at', { withTimezone: true }).notNull(),
    sentAt: timestamp('sent_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.id] }),
    index('jobs_outbox_by_status').on(table.town, table.status, table.createdAt),
    index('jobs_outbox_due')
      .on(table.town, table.channel, table.nextTryAt)
      .where(sql`status IN ('waiting', 'failed', 'sending')`),
  ],
);

import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';
import { digests, mailingChannels, recipientStatuses } from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** One message to many followers. */
export const mailings = townTable(
  'channels_mailings',
  {
    /** Of the delivery that it carries out; a digest has its own. */
    id: uuid('id').notNull(),
    channel: text('channel', { enum: mailingChannels }).notNull(),
    owner: text('owner').notNull(),
    itemId: text('item_id').notNull(),
    /** Kind of the item, where it is one. */
    kind: text('kind'),
    digest: text('digest', { enum: digests }),
    /** What a digest gathers: mailings of this span. */
    since: moment('since'),
    title: jsonb('title').$type<Text>().notNull(),
    text: text('text').notNull(),
    /** With the topics above them; empty means everything. */
    topics: text('topics').array().notNull(),
    areas: text('areas').array().notNull(),
    urgent: boolean('urgent').notNull(),
    total: integer('total').notNull(),
    createdAt: moment('created_at').notNull(),
    finishedAt: moment('finished_at'),
    /** The process that sends at the moment, and the machine with its journal; see `holder.ts`. */
    holder: text('holder'),
    heldUntil: moment('held_until'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('channels_mailings_open').on(t.town, t.createdAt).where(sql`finished_at IS NULL`),
    index('channels_mailings_newest').on(t.town, t.createdAt),
    index('channels_mailings_of').on(t.town, t.owner, t.itemId),
  ],
);

/** No address stands here: it is read when the message leaves, so that nobody who went is reached. */
export const recipients = townTable(
  'channels_mailing_recipients',
  {
    mailingId: uuid('mailing_id').notNull(),
    /** A follower, or for push one of their browsers. */
    recipientId: uuid('recipient_id').notNull(),
    status: text('status', { enum: recipientStatuses }).notNull().default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    nextTryAt: moment('next_try_at').notNull(),
    reason: text('reason'),
    settledAt: moment('settled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.mailingId, t.recipientId] }),
    foreignKey({ columns: [t.town, t.mailingId], foreignColumns: [mailings.town, mailings.id] }),
    index('channels_mailing_recipients_open')
      .on(t.town, t.mailingId, t.nextTryAt)
      .where(sql`status IN ('waiting', 'sending')`),
  ],
);

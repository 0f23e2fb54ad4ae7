import { sql } from 'drizzle-orm';
import {
  foreignKey,
  index,
  jsonb,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { ChannelChoices } from './rules.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** What somebody is told, once; the list in the app shows these rows themselves. */
export const notices = townTable(
  'notifications_notices',
  {
    id: uuid('id').notNull(),
    /** `user:<id>`, `staff:<id>` or `mail:<address>`; see `rules.ts`. */
    recipient: text('recipient').notNull(),
    kind: text('kind').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    body: jsonb('body').$type<Text>().notNull(),
    /** Path on this site. */
    href: text('href'),
    createdAt: moment('created_at').notNull(),
    readAt: moment('read_at'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('notifications_notices_recipient').on(t.town, t.recipient, t.id),
  ],
);

/** What became of a notice on each way out of the house. */
export const deliveries = townTable(
  'notifications_deliveries',
  {
    noticeId: uuid('notice_id').notNull(),
    channel: text('channel', { enum: ['mail', 'line'] }).notNull(),
    /** The message in the outbox, which knows whether it arrived. */
    messageId: uuid('message_id'),
    /** Why nothing was sent: see `Skip` in `rules.ts`. With neither, it waits for the daily digest. */
    skipped: text('skipped', { enum: ['off', 'no-address', 'bounced', 'unsubscribed'] }),
    decidedAt: moment('decided_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.noticeId, t.channel] }),
    index('notifications_deliveries_newest').on(t.town, t.decidedAt),
    index('notifications_deliveries_digest')
      .on(t.town, t.noticeId)
      .where(sql`message_id IS NULL AND skipped IS NULL`),
    foreignKey({ columns: [t.town, t.noticeId], foreignColumns: [notices.town, notices.id] }),
  ],
);

/** What somebody agreed to; who never chose has no row and gets what `rules.ts` says. */
export const preferences = townTable(
  'notifications_preferences',
  {
    recipient: text('recipient').notNull(),
    channels: jsonb('channels').$type<ChannelChoices>().notNull(),
    /** Kinds that are not wanted by mail or LINE; they still stand in the app's list. */
    silenced: text('silenced').array().notNull().default(sql`'{}'`),
    language: text('language', { enum: ['ja', 'en', 'easy'] }).notNull(),
    /** Hours (0-23, Asia/Tokyo) between which nothing is sent; equal means never quiet. */
    quietFrom: smallint('quiet_from').notNull(),
    quietTo: smallint('quiet_to').notNull(),
    /** When the person last agreed to this. */
    chosenAt: moment('chosen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.recipient] })],
);

/** Addresses that the mail server of the recipient refused for good; nothing more is sent there. */
export const bounces = townTable(
  'notifications_bounces',
  {
    address: text('address').notNull(),
    reason: text('reason').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.address] })],
);

/** A LINE account that a person connected by a code of ours. */
export const lineLinks = townTable(
  'notifications_line_links',
  {
    recipient: text('recipient').notNull(),
    /** Waits to be sent to the town's LINE account; empty once used. */
    code: text('code'),
    codeExpiresAt: moment('code_expires_at'),
    lineUserId: text('line_user_id'),
    linkedAt: moment('linked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.recipient] }),
    unique('notifications_line_links_code').on(t.town, t.code),
    unique('notifications_line_links_user').on(t.town, t.lineUserId),
  ],
);

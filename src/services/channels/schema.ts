import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';
import {
  type AccountSettings,
  accountStates,
  deliveryActions,
  deliveryStatuses,
  freePostStates,
  type PostChange,
  type PostImage,
  pauseCauses,
} from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** Accounts of departments elsewhere. RSS needs none: the feeds of `publishing` are always on. */
export const accounts = townTable(
  'channels_accounts',
  {
    id: uuid('id').notNull(),
    /** Name of a `ChannelClient`, as in `x`. */
    kind: text('kind').notNull(),
    departmentId: uuid('department_id').notNull(),
    /** Every department may post here. */
    shared: boolean('shared').notNull(),
    name: text('name').notNull(),
    /** Id of the user, page or bot there. */
    remoteId: text('remote_id').notNull(),
    /** Tokens, AES-256-GCM under the platform's secret; never shown again. */
    credentials: text('credentials'),
    expiresAt: moment('expires_at'),
    state: text('state', { enum: accountStates }).notNull(),
    pausedFor: text('paused_for', { enum: pauseCauses }),
    reason: text('reason'),
    /** The channel asked for silence until then (429). */
    holdUntil: moment('hold_until'),
    /** The process that sends at the moment; posts of one account leave one after the other. */
    lease: uuid('lease'),
    leasedUntil: moment('leased_until'),
    dailyLimit: integer('daily_limit'),
    settings: jsonb('settings').$type<AccountSettings>().notNull(),
    checkedAt: moment('checked_at'),
    sample: boolean('sample').notNull().default(false),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.id] })],
);

/** What an item (or a free post) says on one account. */
export const posts = townTable(
  'channels_posts',
  {
    id: uuid('id').notNull(),
    owner: text('owner').notNull(),
    itemId: text('item_id').notNull(),
    accountId: uuid('account_id').notNull(),
    text: text('text').notNull(),
    /** Nobody has rewritten the proposal, so it follows the item. */
    proposed: boolean('proposed').notNull(),
    image: jsonb('image').$type<PostImage>(),
    /** Null: at once when the item is published. */
    plannedAt: moment('planned_at'),
    /** Chosen not to leave on this account. */
    off: boolean('off').notNull().default(false),
    change: jsonb('change').$type<PostChange>(),
    changedBy: text('changed_by').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('channels_posts_once').on(t.town, t.owner, t.itemId, t.accountId),
    foreignKey({ columns: [t.town, t.accountId], foreignColumns: [accounts.town, accounts.id] }),
    index('channels_posts_planned').on(t.town, t.plannedAt),
  ],
);

/** Posts without an item. */
export const freePosts = townTable(
  'channels_free_posts',
  {
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    departmentId: uuid('department_id').notNull(),
    /** Path on this site that the short link leads to. */
    href: text('href'),
    topics: jsonb('topics').$type<readonly string[]>().notNull(),
    state: text('state', { enum: freePostStates }).notNull(),
    sample: boolean('sample').notNull().default(false),
    createdBy: text('created_by').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.id] })],
);

/** The ledger: everything that leaves, was to leave, or left and was corrected or withdrawn. */
export const deliveries = townTable(
  'channels_deliveries',
  {
    id: uuid('id').notNull(),
    accountId: uuid('account_id').notNull(),
    owner: text('owner').notNull(),
    itemId: text('item_id').notNull(),
    /** The same key of an item leaves once on an account. */
    key: text('key').notNull(),
    action: text('action', { enum: deliveryActions }).notNull(),
    /** The delivery that is corrected or withdrawn. */
    targetId: uuid('target_id'),
    departmentId: uuid('department_id').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    text: text('text').notNull(),
    image: jsonb('image').$type<PostImage>(),
    topics: jsonb('topics').$type<readonly string[]>().notNull(),
    areas: jsonb('areas').$type<readonly string[]>().notNull(),
    /** 1 in an emergency: before everything else. */
    priority: smallint('priority').notNull(),
    status: text('status', { enum: deliveryStatuses }).notNull(),
    dueAt: moment('due_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextTryAt: moment('next_try_at').notNull(),
    triedAt: moment('tried_at'),
    firstTriedAt: moment('first_tried_at'),
    /** The answer of a try was lost: the channel is asked before another. */
    inDoubt: boolean('in_doubt').notNull().default(false),
    reason: text('reason'),
    remoteId: text('remote_id'),
    url: text('url'),
    sentAt: moment('sent_at'),
    sample: boolean('sample').notNull().default(false),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('channels_deliveries_once').on(t.town, t.accountId, t.owner, t.itemId, t.key),
    foreignKey({ columns: [t.town, t.accountId], foreignColumns: [accounts.town, accounts.id] }),
    index('channels_deliveries_queue')
      .on(t.town, t.accountId, t.priority, t.dueAt)
      .where(sql`status IN ('waiting', 'sending')`),
    index('channels_deliveries_by_day').on(t.town, t.dueAt),
    index('channels_deliveries_by_item').on(t.town, t.owner, t.itemId),
  ],
);

export const deliveryEventKinds = [
  ...deliveryStatuses,
  'changed',
  'moved',
  'retried',
  'marked',
] as const;
export type DeliveryEventKind = (typeof deliveryEventKinds)[number];

export const deliveryEvents = appendOnlyTable(
  'channels_delivery_events',
  {
    id: uuid('id').notNull(),
    deliveryId: uuid('delivery_id').notNull(),
    kind: text('kind', { enum: deliveryEventKinds }).notNull(),
    note: text('note').notNull(),
    by: text('by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    foreignKey({
      columns: [t.town, t.deliveryId],
      foreignColumns: [deliveries.town, deliveries.id],
    }),
    index('channels_delivery_events_of').on(t.town, t.deliveryId),
  ],
);

/** Short links of our own: where they lead, and how often on which day. Nobody is recorded. */
export const links = townTable(
  'channels_links',
  {
    code: text('code').notNull(),
    owner: text('owner').notNull(),
    itemId: text('item_id').notNull(),
    accountId: uuid('account_id').notNull(),
    href: text('href').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.code] }),
    unique('channels_links_once').on(t.town, t.owner, t.itemId, t.accountId),
  ],
);

export const linkDays = townTable(
  'channels_link_days',
  {
    code: text('code').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    clicks: integer('clicks').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.code, t.day] }),
    foreignKey({ columns: [t.town, t.code], foreignColumns: [links.town, links.code] }),
  ],
);

/** People who follow one of our LINE accounts, by the id LINE gives them for it, and their topics. */
export const lineFollowers = townTable(
  'channels_line_followers',
  {
    accountId: uuid('account_id').notNull(),
    userId: text('user_id').notNull(),
    topics: jsonb('topics').$type<readonly string[]>().notNull(),
    since: moment('since').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.accountId, t.userId] }),
    foreignKey({ columns: [t.town, t.accountId], foreignColumns: [accounts.town, accounts.id] }),
  ],
);

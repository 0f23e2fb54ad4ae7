import {
  bigint,
  boolean,
  date,
  foreignKey,
  index,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import { accounts, deliveries } from '../schema.ts';
import { sources, spans } from './model.ts';

const count = (name: string) => bigint(name, { mode: 'number' });
const fetchedAt = () => timestamp('fetched_at', { withTimezone: true }).notNull();

const figures = () => ({
  views: count('views'),
  reach: count('reach'),
  reactions: count('reactions'),
  shares: count('shares'),
  comments: count('comments'),
  linkClicks: count('link_clicks'),
});

/** What an account came to, by day (or the month that ends on it) and by where the figure is from. */
export const metrics = townTable(
  'channels_metrics',
  {
    accountId: uuid('account_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    span: text('span', { enum: spans }).notNull(),
    source: text('source', { enum: sources }).notNull(),
    followers: count('followers'),
    posts: count('posts'),
    ...figures(),
    /** The channel's own answer. */
    raw: jsonb('raw'),
    by: text('by').notNull(),
    sample: boolean('sample').notNull().default(false),
    fetchedAt: fetchedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.accountId, t.day, t.span, t.source] }),
    foreignKey({ columns: [t.town, t.accountId], foreignColumns: [accounts.town, accounts.id] }),
    index('channels_metrics_by_day').on(t.town, t.day),
  ],
);

/** What one post came to since it left. */
export const postMetrics = townTable(
  'channels_post_metrics',
  {
    deliveryId: uuid('delivery_id').notNull(),
    ...figures(),
    raw: jsonb('raw'),
    sample: boolean('sample').notNull().default(false),
    fetchedAt: fetchedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.deliveryId] }),
    foreignKey({
      columns: [t.town, t.deliveryId],
      foreignColumns: [deliveries.town, deliveries.id],
    }),
  ],
);

import { foreignKey, index, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import { followers } from '../following/schema.ts';

/** Browsers of followers (RFC 8030); deleted with the follower, or once the push service forgot them. */
export const browsers = townTable(
  'channels_push_browsers',
  {
    id: uuid('id').notNull(),
    followerId: uuid('follower_id').notNull(),
    /** Address at the push service; a secret of its own. */
    endpoint: text('endpoint').notNull(),
    /** Public key and shared secret of the browser (RFC 8291). */
    p256dh: text('p256dh').notNull(),
    auth: text('auth').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('channels_push_browsers_endpoint').on(t.town, t.endpoint),
    foreignKey({
      columns: [t.town, t.followerId],
      foreignColumns: [followers.town, followers.id],
    }).onDelete('cascade'),
    index('channels_push_browsers_of').on(t.town, t.followerId),
  ],
);

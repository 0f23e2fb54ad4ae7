import { sql } from 'drizzle-orm';
import { boolean, index, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import { frequencies } from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/**
 * People who asked to be told: their choices, and of the person the address alone. Whoever stops is
 * deleted, not marked.
 */
export const followers = townTable(
  'channels_followers',
  {
    id: uuid('id').notNull(),
    /** Lower case; null for those who are reached by web push only. */
    address: text('address'),
    /** Account of a citizen; its address is known to be theirs. */
    userId: text('user_id'),
    /** Null until the link in the first mail was used. */
    confirmedAt: moment('confirmed_at'),
    topics: text('topics').array().notNull(),
    areas: text('areas').array().notNull(),
    kinds: text('kinds').array().notNull(),
    frequency: text('frequency', { enum: frequencies }).notNull(),
    urgent: boolean('urgent').notNull(),
    language: text('language', { enum: ['ja', 'en', 'easy'] }).notNull(),
    sample: boolean('sample').notNull().default(false),
    askedAt: moment('asked_at').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('channels_followers_address').on(t.town, t.address),
    unique('channels_followers_user').on(t.town, t.userId),
    index('channels_followers_unconfirmed').on(t.town, t.askedAt).where(sql`confirmed_at IS NULL`),
  ],
);

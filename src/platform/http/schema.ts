import { index, integer, jsonb, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { townTable } from '../database/town-table.ts';

/** How often something was done in the present period; counted here so that all processes share it. */
export const rateLimits = townTable(
  'http_rate_limits',
  {
    /** What is limited, as in `accounts.sign-in`. */
    name: text('name').notNull(),
    /** Keyed hash of the address or identity: the table must not be a list of who was here. */
    key: text('key').notNull(),
    hits: integer('hits').notNull(),
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.name, table.key] }),
    index('http_rate_limits_ends_at').on(table.town, table.endsAt),
  ],
);

/** Answers to requests that carried an idempotency key, for the same key to get the same answer. */
export const idempotency = townTable(
  'http_idempotency',
  {
    /** The act and who acts: the key of one person never opens the answer to another. */
    scope: text('scope').notNull(),
    key: text('key').notNull(),
    /** SHA-256 of what was asked, hex. */
    request: text('request').notNull(),
    answer: jsonb('answer').$type<{ value: unknown }>(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.scope, table.key] }),
    index('http_idempotency_created_at').on(table.town, table.createdAt),
  ],
);

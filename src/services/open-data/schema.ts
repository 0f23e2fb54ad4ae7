import {
  boolean,
  date,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';

export const useKinds = ['download', 'api'] as const;
export type UseKind = (typeof useKinds)[number];

/** How often a set was taken, by day; who took it is noted nowhere. */
export const uses = townTable(
  'open_data_uses',
  {
    slug: text('slug').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    kind: text('kind', { enum: useKinds }).notNull(),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.slug, t.day, t.kind] })],
);

export const requestStates = ['received', 'considering', 'opened', 'declined'] as const;
export type RequestState = (typeof requestStates)[number];

/** Data that people miss. Who asked is noted nowhere. */
export const requests = townTable(
  'open_data_requests',
  {
    id: uuid('id').notNull(),
    wanted: text('wanted').notNull(),
    purpose: text('purpose').notNull(),
    state: text('state', { enum: requestStates }).notNull(),
    /** What the town answers; everybody reads it beside the request. */
    answer: text('answer').notNull(),
    /** Address of the set that came of it. */
    slug: text('slug'),
    /** Everybody reads it once somebody has looked at it: it may name people. */
    shown: boolean('shown').notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    answeredAt: timestamp('answered_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('open_data_requests_newest').on(t.town, t.receivedAt),
  ],
);

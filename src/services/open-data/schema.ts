import { date, integer, primaryKey, text } from 'drizzle-orm/pg-core';
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

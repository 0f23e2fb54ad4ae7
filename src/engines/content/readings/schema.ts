import { primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';

/** How this town reads words; they win over the general dictionary. */
export const contentReadings = townTable(
  'content_readings',
  {
    word: text('word').notNull(),
    /** Hiragana. */
    reading: text('reading').notNull(),
    note: text('note').notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.town, table.word] })],
);

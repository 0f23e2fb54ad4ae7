import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  date,
  foreignKey,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import type { Reading } from './settlements/reading.ts';

/** A settlement as it was imported. A correction is a new version; what was published stays. */
export const settlements = townTable(
  'finance_settlements',
  {
    id: uuid('id').notNull(),
    /** Fiscal year (年度). */
    year: integer('year').notNull(),
    version: integer('version').notNull(),
    /** People who live here on the last day, for amounts per resident. */
    residents: integer('residents').notNull(),
    /** Why it was corrected, or where it comes from; shown to everybody. */
    note: text('note').notNull(),
    sample: boolean('sample').notNull(),
    /**
     * 早期健全化基準 of both deficit ratios as the town's own report prints them, in hundredths of a
     * percent; null where they are computed from the standard scale.
     */
    earlyRealDeficit: integer('early_real_deficit'),
    earlyConsolidatedDeficit: integer('early_consolidated_deficit'),
    /** How the file was read, for whoever checks the draft. */
    reading: jsonb('reading').$type<Reading>(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    /** Null for a draft. */
    publishedOn: date('published_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.id] }),
    uniqueIndex('finance_settlements_version').on(table.town, table.year, table.version),
    uniqueIndex('finance_settlements_draft')
      .on(table.town, table.year)
      .where(sql`published_on IS NULL`),
  ],
);

export const amounts = townTable(
  'finance_amounts',
  {
    settlementId: uuid('settlement_id').notNull(),
    /** Of `settlements/items.ts`. */
    item: text('item').notNull(),
    /** In yen. */
    amount: bigint('amount', { mode: 'bigint' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.settlementId, table.item] }),
    foreignKey({
      name: 'finance_amounts_settlement',
      columns: [table.town, table.settlementId],
      foreignColumns: [settlements.town, settlements.id],
    }).onDelete('cascade'),
  ],
);

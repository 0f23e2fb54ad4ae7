import {
  boolean,
  date,
  foreignKey,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import type { Figures } from './figures.ts';

/** Figures of other towns as staff brought them. A draft keeps its cells until its columns are told. */
export const similarImports = townTable(
  'finance_similar_imports',
  {
    id: uuid('id').notNull(),
    /** Fiscal year (年度) of the figures. */
    year: integer('year').notNull(),
    /** Where they are from; shown to everybody. */
    source: text('source').notNull(),
    /** 類型 of our own town; empty where all towns of the file are similar to us. */
    ownType: text('own_type').notNull(),
    /** The file, while its columns are not told yet. */
    cells: jsonb('cells').$type<readonly (readonly string[])[]>(),
    sample: boolean('sample').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    /** Null for a draft. */
    publishedOn: date('published_on', { mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.town, table.id] })],
);

export const similarTowns = townTable(
  'finance_similar_towns',
  {
    importId: uuid('import_id').notNull(),
    name: text('name').notNull(),
    /** 類型 by population and trades, such as Ⅰ-2; empty where the file has none. */
    type: text('type').notNull(),
    residents: integer('residents').notNull(),
    /** By the id of the figure, as it is written: ratios in percent, amounts in yen. */
    figures: jsonb('figures').$type<Figures>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.importId, table.name] }),
    foreignKey({
      name: 'finance_similar_towns_import',
      columns: [table.town, table.importId],
      foreignColumns: [similarImports.town, similarImports.id],
    }).onDelete('cascade'),
  ],
);

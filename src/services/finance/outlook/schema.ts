import {
  boolean,
  date,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { OutlookAssumptions } from './model/assumptions.ts';
import type { OutlookResult } from './result.ts';

/** An outlook that staff work on. It goes when it is published or given up. */
export const outlookDrafts = townTable(
  'finance_outlook_drafts',
  {
    id: uuid('id').notNull(),
    assumptions: jsonb('assumptions').$type<OutlookAssumptions>().notNull(),
    /** Null until it is computed, and again after each change of the assumptions. */
    result: jsonb('result').$type<OutlookResult>(),
    /** Of a computation that runs as a job: scenarios that are done, and all of them. */
    done: integer('done').notNull(),
    steps: integer('steps').notNull(),
    /** Name of who began it. */
    madeBy: text('made_by').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.town, table.id] })],
);

/** Published outlooks with all they stand on. Nothing of them changes: a newer one takes their place. */
export const outlooks = appendOnlyTable(
  'finance_outlooks',
  {
    id: uuid('id').notNull(),
    /** 1 for the first of the town; in its address. */
    number: integer('number').notNull(),
    title: text('title').notNull(),
    /** Fiscal year (年度) of the settlement it starts from. */
    baseYear: integer('base_year').notNull(),
    /** Years after the base. */
    horizon: integer('horizon').notNull(),
    /** What readers should know of it; shown to everybody. */
    note: text('note').notNull(),
    madeBy: text('made_by').notNull(),
    sample: boolean('sample').notNull(),
    publishedOn: date('published_on', { mode: 'string' }).notNull(),
    assumptions: jsonb('assumptions').$type<OutlookAssumptions>().notNull(),
    result: jsonb('result').$type<OutlookResult>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.id] }),
    uniqueIndex('finance_outlooks_number').on(table.town, table.number),
  ],
);

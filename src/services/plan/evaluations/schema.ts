import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import { decisions, eventKinds, type SheetContent, steps } from './model.ts';

/** 行政評価シート: one policy in one fiscal year, as it stands now. */
export const evaluations = townTable(
  'plan_evaluations',
  {
    id: uuid('id').notNull(),
    policy: integer('policy').notNull(),
    fiscalYear: integer('fiscal_year').$type<FiscalYear>().notNull(),
    step: text('step', { enum: steps }).notNull(),
    version: integer('version').notNull(),
    sample: boolean('sample').notNull(),
    results: text('results').notNull(),
    followUp: text('follow_up').notNull(),
    budgetYen: bigint('budget_yen', { mode: 'number' }),
    actualYen: bigint('actual_yen', { mode: 'number' }),
    worked: text('worked').notNull(),
    issues: text('issues').notNull(),
    decision: text('decision', { enum: decisions }),
    nextChanges: text('next_changes').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('plan_evaluations_year').on(t.town, t.fiscalYear, t.policy),
  ],
);

/** What happened to a sheet, with its content at that moment; written once. */
export const evaluationEvents = appendOnlyTable(
  'plan_evaluation_events',
  {
    id: uuid('id').notNull(),
    evaluationId: uuid('evaluation_id').notNull(),
    kind: text('kind', { enum: eventKinds }).notNull(),
    from: text('from', { enum: steps }).notNull(),
    to: text('to', { enum: steps }).notNull(),
    comment: text('comment'),
    content: jsonb('content').$type<SheetContent>().notNull(),
    by: text('by').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    foreignKey({
      columns: [t.town, t.evaluationId],
      foreignColumns: [evaluations.town, evaluations.id],
    }),
    index('plan_evaluation_events_sheet').on(t.town, t.evaluationId, t.at, t.id),
  ],
);

import {
  date,
  doublePrecision,
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
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { MeasureParams } from './contract.ts';

/** A measure with its parameters: what gets a snapshot every day. */
export const measuresSeries = townTable(
  'measures_series',
  {
    id: uuid('id').notNull(),
    measure: text('measure').notNull(),
    /** Canonical JSON; unlike `params` it is the same text for the same parameters. */
    key: text('key').notNull(),
    params: jsonb('params').$type<MeasureParams>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.id] }),
    unique('measures_series_key').on(table.town, table.measure, table.key),
  ],
);

/** What a figure was on a day. Computed again after its records changed, it is a new version. */
export const measuresSnapshots = appendOnlyTable(
  'measures_snapshots',
  {
    id: uuid('id').notNull(),
    seriesId: uuid('series_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    version: integer('version').notNull(),
    /** Empty when the figure could not be computed for the day. */
    value: doublePrecision('value'),
    numerator: doublePrecision('numerator'),
    denominator: doublePrecision('denominator'),
    computedAt: timestamp('computed_at', { withTimezone: true }).notNull(),
    /** The version that this one corrects; empty for the first of a day. */
    replaces: uuid('replaces'),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.id] }),
    unique('measures_snapshots_version').on(table.town, table.seriesId, table.day, table.version),
    foreignKey({
      name: 'measures_snapshots_series',
      columns: [table.town, table.seriesId],
      foreignColumns: [measuresSeries.town, measuresSeries.id],
    }),
    foreignKey({
      name: 'measures_snapshots_replaces',
      columns: [table.town, table.replaces],
      foreignColumns: [table.town, table.id],
    }),
  ],
);

/**
 * Says that records behind a measure changed. Plain rows without a unique key: services write one
 * with every change, and two writers must not wait for each other. `recompute` takes them away.
 */
export const measuresStaleMarks = townTable(
  'measures_stale_marks',
  {
    id: uuid('id').notNull(),
    measure: text('measure').notNull(),
    /** The first day whose figure may have changed. */
    fromDay: date('from_day', { mode: 'string' }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.id] }),
    index('measures_stale_marks_measure').on(table.town, table.measure, table.fromDay),
  ],
);

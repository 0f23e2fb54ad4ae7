import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { Bulletin, Part } from './bulletin.ts';
import { families } from './sorts.ts';

const modes = ['real', 'drill', 'test'] as const;

/** What a town wants of the agency's telegrams. */
export const jmaSettings = townTable(
  'emergency_jma_settings',
  {
    /** Telegrams are read at all. */
    active: boolean('active').notNull(),
    family: text('family', { enum: families }).notNull(),
    forecastAreas: text('forecast_areas').array().notNull(),
    earthquakeAreas: text('earthquake_areas').array().notNull(),
    tsunamiAreas: text('tsunami_areas').array().notNull(),
    rivers: text('rivers').array().notNull(),
    /** Warnings from this rank on leave on all channels: 1 注意報, 2 警報, 3 危険警報, 4 特別警報. */
    postRank: integer('post_rank').notNull(),
    /** Earthquakes from this intensity on, as in `4`. */
    postIntensity: text('post_intensity').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town] })],
);

/** Telegrams that were kept: those that concern the town, and those that a later one may need. */
export const telegrams = appendOnlyTable(
  'emergency_telegrams',
  {
    id: uuid('id').notNull(),
    /** SHA-256 of the text, hex: the same telegram counts once, whichever way it came. */
    digest: text('digest').notNull(),
    stream: text('stream').notNull(),
    mode: text('mode', { enum: modes }).notNull(),
    reportAt: timestamp('report_at', { withTimezone: true }).notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    via: text('via', { enum: ['push', 'poll'] }).notNull(),
    part: jsonb('part').$type<StoredPart>().notNull(),
    /** As it came, where it concerns the town. */
    xml: text('xml'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    uniqueIndex('emergency_telegrams_digest').on(t.town, t.digest),
    index('emergency_telegrams_stream').on(t.town, t.stream, t.reportAt),
    index('emergency_telegrams_received').on(t.town, t.receivedAt),
  ],
);

/** JSON has no dates. */
export type StoredPart = Omit<Part, 'reportAt'> & { readonly reportAt: string };
export type StoredBulletin = Omit<Bulletin, 'reportAt'> & { readonly reportAt: string };

/** What holds for the town now, folded from the telegrams of each stream. */
export const bulletins = townTable(
  'emergency_bulletins',
  {
    stream: text('stream').notNull(),
    id: uuid('id').notNull(),
    mode: text('mode', { enum: modes }).notNull(),
    state: text('state', { enum: ['in-force', 'over', 'cancelled'] }).notNull(),
    rank: integer('rank').notNull(),
    bulletin: jsonb('bulletin').$type<StoredBulletin>().notNull(),
    /** When what it says last changed here. */
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
    /** Something of it left on the channels, so that its end and its correction do too. */
    posted: boolean('posted').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.stream] }),
    index('emergency_bulletins_now').on(t.town, t.mode, t.changedAt).where(sql`state = 'in-force'`),
  ],
);

import { sql } from 'drizzle-orm';
import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';

/** What the town is threatened by; 災害種別 of evacuation information. */
export const hazards = [
  'rain',
  'landslide',
  'flood',
  'earthquake',
  'typhoon',
  'snow',
  'wind',
  'fire',
  'volcano',
  'tsunami',
  'other',
] as const;
export type Hazard = (typeof hazards)[number];

/** Words in the three languages that every message of an emergency has. */
export type FullText = Required<Text>;

/** Times in which the town speaks as in an emergency, or rehearses it. */
export const situations = townTable(
  'emergency_situations',
  {
    id: uuid('id').notNull(),
    mode: text('mode', { enum: ['real', 'drill'] }).notNull(),
    hazard: text('hazard', { enum: hazards }).notNull(),
    /** As in 令和8年11月の大雨. */
    title: jsonb('title').$type<FullText>().notNull(),
    /** 災害対策本部 is set up (災害対策基本法 第23条の2). */
    headquarters: boolean('headquarters').notNull(),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    // One at a time: a drill cannot run beside the real thing.
    uniqueIndex('emergency_situations_open').on(t.town).where(sql`ended_at IS NULL`),
    index('emergency_situations_time').on(t.town, t.startedAt),
  ],
);

export const actKinds = [
  'started',
  'headquarters',
  'ordered',
  'lifted',
  'shelter',
  'reported',
  'withdrawn',
  'ended',
] as const;
export type ActKind = (typeof actKinds)[number];

/** Who did what; in an emergency people act first, and the approval follows. */
export const acts = appendOnlyTable(
  'emergency_acts',
  {
    id: uuid('id').notNull(),
    situationId: uuid('situation_id').notNull(),
    kind: text('kind', { enum: actKinds }).notNull(),
    /** Order, shelter or report that it is about. */
    subjectId: uuid('subject_id'),
    /** What left on the channels. */
    title: jsonb('title').$type<FullText>().notNull(),
    messages: integer('messages').notNull(),
    staffId: text('staff_id'),
    staffName: text('staff_name').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('emergency_acts_situation').on(t.town, t.situationId, t.at),
  ],
);

/** Approval after the fact (事後決裁). */
export const confirmations = appendOnlyTable(
  'emergency_confirmations',
  {
    actId: uuid('act_id').notNull(),
    staffId: text('staff_id').notNull(),
    staffName: text('staff_name').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.actId] })],
);

/** Evacuation information (避難情報) by district; what holds is the last one of each district. */
export const orders = appendOnlyTable(
  'emergency_orders',
  {
    id: uuid('id').notNull(),
    situationId: uuid('situation_id').notNull(),
    /** 3 高齢者等避難, 4 避難指示, 5 緊急安全確保; 0 lifts. */
    level: smallint('level').notNull(),
    hazard: text('hazard', { enum: hazards }).notNull(),
    /** Slugs of areas; `*` is the whole town. */
    areas: text('areas').array().notNull(),
    reason: text('reason').notNull(),
    texts: jsonb('texts').$type<FullText>().notNull(),
    households: integer('households'),
    persons: integer('persons'),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('emergency_orders_situation').on(t.town, t.situationId, t.at),
  ],
);

/** Places to flee to (指定避難所・指定緊急避難場所). */
export const shelters = townTable(
  'emergency_shelters',
  {
    id: uuid('id').notNull(),
    name: jsonb('name').$type<Text>().notNull(),
    address: text('address').notNull(),
    telephone: text('telephone').notNull(),
    areas: text('areas').array().notNull(),
    /** Hazards for which it is safe (災害対策基本法 第49条の4). */
    hazards: text('hazards').array().$type<Hazard[]>().notNull(),
    capacity: integer('capacity').notNull(),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    wheelchair: boolean('wheelchair').notNull(),
    accessibleToilet: boolean('accessible_toilet').notNull(),
    pets: boolean('pets').notNull(),
    infants: boolean('infants').notNull(),
    note: jsonb('note').$type<Text>(),
    sample: boolean('sample').notNull(),
    removedAt: timestamp('removed_at', { withTimezone: true }),
  },
  (t) => [primaryKey({ columns: [t.town, t.id] })],
);

export const shelterStates = ['open', 'full', 'closed'] as const;

/** What a shelter said of itself; the last one holds. */
export const shelterReports = appendOnlyTable(
  'emergency_shelter_reports',
  {
    id: uuid('id').notNull(),
    situationId: uuid('situation_id').notNull(),
    shelterId: uuid('shelter_id').notNull(),
    state: text('state', { enum: shelterStates }).notNull(),
    persons: integer('persons'),
    households: integer('households'),
    note: text('note').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('emergency_shelter_reports_last').on(t.town, t.situationId, t.shelterId, t.at),
  ],
);

export const reportKinds = ['damage', 'lifeline', 'water', 'road', 'notice'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** Damage, lifelines, water points, roads and other words; a new version names the one it replaces. */
export const reports = appendOnlyTable(
  'emergency_reports',
  {
    id: uuid('id').notNull(),
    situationId: uuid('situation_id').notNull(),
    /** Id of the first version. */
    thread: uuid('thread').notNull(),
    kind: text('kind', { enum: reportKinds }).notNull(),
    state: text('state', { enum: ['current', 'over', 'withdrawn'] }).notNull(),
    areas: text('areas').array().notNull(),
    place: text('place').notNull(),
    texts: jsonb('texts').$type<Text>().notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('emergency_reports_thread').on(t.town, t.situationId, t.thread, t.at),
  ],
);

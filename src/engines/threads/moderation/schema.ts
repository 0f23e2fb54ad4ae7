import {
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
import { moderations } from '../input.ts';
import { reasonCodes } from './reasons.ts';
import type { FilterRule } from './rules.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** What the filters hold; one row a town, none while nobody changed anything. */
export const filterSettings = townTable(
  'threads_filter_settings',
  {
    words: text('words').array().notNull(),
    links: integer('links').notNull(),
    repeats: integer('repeats').notNull().default(10),
    shouting: integer('shouting').notNull().default(5),
    personalData: integer('personal_data').notNull(),
    alike: integer('alike').notNull(),
    changedAt: moment('changed_at').notNull(),
    changedBy: uuid('changed_by'),
  },
  (t) => [primaryKey({ columns: [t.town] })],
);

/** Every decision about showing an input, by a rule or by a person; the newest holds. */
export const decisions = appendOnlyTable(
  'threads_moderations',
  {
    id: uuid('id').notNull(),
    inputId: uuid('input_id').notNull(),
    moderation: text('moderation', { enum: moderations }).notNull(),
    reason: text('reason', { enum: reasonCodes }).notNull(),
    /** For the author, beside the reason. */
    note: text('note').notNull(),
    /** Rules of the filter that stopped it. */
    rules: jsonb('rules').$type<readonly FilterRule[]>().notNull(),
    /** Null: the filter. */
    staffId: uuid('staff_id'),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('threads_moderations_input').on(t.town, t.inputId, t.at),
    index('threads_moderations_at').on(t.town, t.at),
  ],
);

/** By what nearly the same inputs are found. */
export const prints = townTable(
  'threads_prints',
  {
    inputId: uuid('input_id').notNull(),
    kind: text('kind').notNull(),
    bands: integer('bands').array().notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.inputId] }),
    index('threads_prints_at').on(t.town, t.at),
    index('threads_prints_bands').using('gin', t.bands),
  ],
);

/** An author asks that a decision be looked at again. */
export const appeals = townTable(
  'threads_appeals',
  {
    id: uuid('id').notNull(),
    inputId: uuid('input_id').notNull(),
    /** The decision that is meant: each can be appealed once. */
    decisionId: uuid('decision_id').notNull(),
    text: text('text').notNull(),
    at: moment('at').notNull(),
    outcome: text('outcome', { enum: ['shown', 'upheld'] }),
    answer: text('answer').notNull(),
    decidedAt: moment('decided_at'),
    staffId: uuid('staff_id'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('threads_appeals_once').on(t.town, t.decisionId),
    index('threads_appeals_open').on(t.town, t.decidedAt, t.at),
  ],
);

import {
  boolean,
  foreignKey,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import { consultations } from '../schema.ts';
import type { Grouping } from './model.ts';

/** What a consultation answered by votes has besides its row. */
export const conversations = townTable(
  'opinions_conversations',
  {
    consultationId: uuid('consultation_id').notNull(),
    /** Statements that the town prepares; they become voices when it is published. */
    seeds: text('seeds').array().notNull(),
    /** Numbers given so far. */
    statements: integer('statements').notNull(),
    voters: integer('voters').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.consultationId] }),
    foreignKey({
      columns: [t.town, t.consultationId],
      foreignColumns: [consultations.town, consultations.id],
    }),
  ],
);

/** What is voted on, with its votes counted; its words and who may read them, the engine says. */
export const statements = townTable(
  'opinions_statements',
  {
    /** The input. */
    id: uuid('id').notNull(),
    consultationId: uuid('consultation_id').notNull(),
    number: integer('number').notNull(),
    /** Written by the town. */
    seed: boolean('seed').notNull(),
    /** Whether it is put to the vote; the engine alone says what of it somebody reads. */
    shown: boolean('shown').notNull(),
    agree: integer('agree').notNull(),
    disagree: integer('disagree').notNull(),
    pass: integer('pass').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('opinions_statements_number').on(t.town, t.consultationId, t.number),
    foreignKey({
      columns: [t.town, t.consultationId],
      foreignColumns: [conversations.town, conversations.consultationId],
    }),
  ],
);

/**
 * Who voted: a digest of person and conversation, and the number that stands in the votes. No account, no
 * name and no moment, so that a vote leads to nobody.
 */
export const voters = townTable(
  'opinions_voters',
  {
    consultationId: uuid('consultation_id').notNull(),
    person: text('person').notNull(),
    number: integer('number').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.consultationId, t.person] }),
    unique('opinions_voters_number').on(t.town, t.consultationId, t.number),
    foreignKey({
      columns: [t.town, t.consultationId],
      foreignColumns: [conversations.town, conversations.consultationId],
    }),
  ],
);

/** One for each person and statement: 1 agrees, -1 disagrees, 0 passes. */
export const votes = townTable(
  'opinions_votes',
  {
    consultationId: uuid('consultation_id').notNull(),
    voter: integer('voter').notNull(),
    statement: integer('statement').notNull(),
    value: smallint('value').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.consultationId, t.voter, t.statement] }),
    foreignKey({
      name: 'opinions_votes_voter',
      columns: [t.town, t.consultationId, t.voter],
      foreignColumns: [voters.town, voters.consultationId, voters.number],
    }),
    foreignKey({
      name: 'opinions_votes_statement',
      columns: [t.town, t.consultationId, t.statement],
      foreignColumns: [statements.town, statements.consultationId, statements.number],
    }),
  ],
);

/** The groups of a conversation, as they were last computed. */
export const groupings = townTable(
  'opinions_groupings',
  {
    consultationId: uuid('consultation_id').notNull(),
    /** Votes up to this moment are in it. */
    readAt: timestamp('read_at', { withTimezone: true }).notNull(),
    grouping: jsonb('grouping').$type<Grouping>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.consultationId] }),
    foreignKey({
      columns: [t.town, t.consultationId],
      foreignColumns: [conversations.town, conversations.consultationId],
    }),
  ],
);

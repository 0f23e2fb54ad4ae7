import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import { rounds } from '../schema.ts';
import { ageBands, channels, envelopeOutcomes } from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: 'string' });

/** 投票資格者名簿: that there is one, and where it came from. Stays when its people are deleted. */
export const rolls = townTable(
  'participatory_budgets_rolls',
  {
    roundId: uuid('round_id').notNull(),
    /** In words, for the record. */
    source: text('source').notNull(),
    /** SHA-256 of the file, hex. */
    digest: text('digest').notNull(),
    voters: integer('voters').notNull(),
    /** Rows that were left out: younger than the round's age. */
    tooYoung: integer('too_young').notNull(),
    /** With the town's signing key it opens the people and makes the codes of their cards; gone with them. */
    salt: text('salt'),
    /** Days after the published count on which the people are deleted. */
    keepDays: smallint('keep_days').notNull(),
    addedBy: text('added_by').notNull(),
    addedAt: moment('added_at').notNull(),
    deletedOn: day('deleted_on'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.roundId] }),
    foreignKey({
      name: 'participatory_budgets_rolls_round',
      columns: [t.town, t.roundId],
      foreignColumns: [rounds.town, rounds.id],
    }),
  ],
);

/** Who may vote. Name, reading, day of birth and address are encrypted; digests find them. */
export const voters = townTable(
  'participatory_budgets_voters',
  {
    roundId: uuid('round_id').notNull(),
    id: uuid('id').notNull(),
    /** 名簿番号: on the card, and on the envelope of a ballot by post. */
    number: integer('number').notNull(),
    /** Slug or name as the list has it. */
    ward: text('ward'),
    age: text('age', { enum: ageBands }).notNull(),
    /** Keyed digest of the card's code. */
    card: text('card').notNull(),
    /** How many cards were issued; each makes the one before it void. */
    issue: smallint('issue').notNull(),
    /** Keyed digests of name and reading, each with the day of birth: by them the counter finds people. */
    byName: text('by_name').notNull(),
    byKana: text('by_kana'),
    sealed: text('sealed').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.roundId, t.id] }),
    unique('participatory_budgets_voters_number').on(t.town, t.roundId, t.number),
    unique('participatory_budgets_voters_card').on(t.town, t.roundId, t.card),
    index('participatory_budgets_voters_name').on(t.town, t.roundId, t.byName),
    index('participatory_budgets_voters_kana').on(t.town, t.roundId, t.byKana),
    foreignKey({
      name: 'participatory_budgets_voters_roll',
      columns: [t.town, t.roundId],
      foreignColumns: [rolls.town, rolls.roundId],
    }),
  ],
);

/**
 * That somebody has voted: once, whatever the channel, because the key says so. The day only, and nothing
 * of the ballot.
 */
export const marks = townTable(
  'participatory_budgets_marks',
  {
    roundId: uuid('round_id').notNull(),
    voterId: uuid('voter_id').notNull(),
    channel: text('channel', { enum: channels }).notNull(),
    day: day('day').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.roundId, t.voterId] }),
    foreignKey({
      name: 'participatory_budgets_marks_voter',
      columns: [t.town, t.roundId, t.voterId],
      foreignColumns: [voters.town, voters.roundId, voters.id],
    }),
  ],
);

/** One-time codes for the screen at the counter. They know nobody: the mark stands already. */
export const passes = townTable(
  'participatory_budgets_passes',
  {
    roundId: uuid('round_id').notNull(),
    /** Keyed digest of the code. */
    digest: text('digest').notNull(),
    day: day('day').notNull(),
    used: boolean('used').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.roundId, t.digest] }),
    foreignKey({
      name: 'participatory_budgets_passes_round',
      columns: [t.town, t.roundId],
      foreignColumns: [rounds.town, rounds.id],
    }),
  ],
);

/** The electronic box: what was chosen, under a random id. No person, no time, no channel. */
export const ballots = townTable(
  'participatory_budgets_ballots',
  {
    roundId: uuid('round_id').notNull(),
    /** Random (version 4), for the house's ids tell the time. */
    id: uuid('id').notNull(),
    /** Numbers of proposals, ascending. */
    choices: smallint('choices').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.roundId, t.id] }),
    foreignKey({
      name: 'participatory_budgets_ballots_round',
      columns: [t.town, t.roundId],
      foreignColumns: [rounds.town, rounds.id],
    }),
  ],
);

/** Codes by which voters see that their ballot is in the box. None of them says which ballot it is. */
export const receipts = townTable(
  'participatory_budgets_receipts',
  {
    roundId: uuid('round_id').notNull(),
    code: text('code').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.roundId, t.code] }),
    foreignKey({
      name: 'participatory_budgets_receipts_round',
      columns: [t.town, t.roundId],
      foreignColumns: [rounds.town, rounds.id],
    }),
  ],
);

/**
 * Envelopes that came by post, unopened. Refused ones came after the last day, or name the channel of the
 * vote that was there before.
 */
export const envelopes = appendOnlyTable(
  'participatory_budgets_envelopes',
  {
    id: uuid('id').notNull(),
    roundId: uuid('round_id').notNull(),
    /** 名簿番号 on the outside. */
    number: integer('number').notNull(),
    outcome: text('outcome', { enum: envelopeOutcomes }).notNull(),
    day: day('day').notNull(),
    takenBy: text('taken_by').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('participatory_budgets_envelopes_of').on(t.town, t.roundId, t.id),
    foreignKey({
      name: 'participatory_budgets_envelopes_round',
      columns: [t.town, t.roundId],
      foreignColumns: [rounds.town, rounds.id],
    }),
  ],
);

/** The published count, for good: also when roll and marks are deleted. */
export const counts = appendOnlyTable(
  'participatory_budgets_counts',
  {
    id: uuid('id').notNull(),
    roundId: uuid('round_id').notNull(),
    /** Ballot paper, tally, turnout and protocol as they were published. */
    content: jsonb('content').notNull(),
    /** SHA-256 of the published file of ballots, hex. */
    digest: text('digest').notNull(),
    publishedBy: text('published_by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('participatory_budgets_counts_one').on(t.town, t.roundId),
    foreignKey({
      name: 'participatory_budgets_counts_round',
      columns: [t.town, t.roundId],
      foreignColumns: [rounds.town, rounds.id],
    }),
  ],
);

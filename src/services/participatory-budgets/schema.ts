import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  date,
  doublePrecision,
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
import {
  eventKinds,
  milestoneKinds,
  proposalStatuses,
  roundStatuses,
  sights,
  type Turnout,
  voteMethods,
} from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: 'string' });
/** Whole yen. */
const yen = (name: string) => bigint(name, { mode: 'number' });

/** 募集回: one year's sum, its days and its rules. Words in English and やさしい日本語 may be left out. */
export const rounds = townTable(
  'participatory_budgets_rounds',
  {
    id: uuid('id').notNull(),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    titleEn: text('title_en').notNull(),
    titleEasy: text('title_easy').notNull(),
    description: text('description').notNull(),
    descriptionEn: text('description_en').notNull(),
    descriptionEasy: text('description_easy').notNull(),
    /** Money there is for all winners together. */
    sum: yen('sum').notNull(),
    /** 年度 whose budget it is. */
    fiscalYear: smallint('fiscal_year').notNull(),
    /** All days are inclusive; examination lies between proposals and votes. */
    proposalsFrom: day('proposals_from').notNull(),
    proposalsUntil: day('proposals_until').notNull(),
    votesFrom: day('votes_from').notNull(),
    votesUntil: day('votes_until').notNull(),
    resultOn: day('result_on').notNull(),
    /** By when the winners are to be finished. */
    deliveredUntil: day('delivered_until').notNull(),
    voteMethod: text('vote_method', { enum: voteMethods }).notNull(),
    /** Of the method `approval`; null: as many as one likes. */
    maxChoices: smallint('max_choices'),
    /** Who may, in the town's words; the ages are at the first day of the vote or of the proposal. */
    mayPropose: text('may_propose').notNull(),
    proposeMinimumAge: smallint('propose_minimum_age').notNull(),
    mayVote: text('may_vote').notNull(),
    voteMinimumAge: smallint('vote_minimum_age').notNull(),
    status: text('status', { enum: roundStatuses }).notNull(),
    departmentId: uuid('department_id').notNull(),
    /** From this the order on the ballot was drawn; null until then. */
    ballotSeed: text('ballot_seed'),
    ballotDrawnAt: moment('ballot_drawn_at'),
    /** Set when the result is published. */
    resultPublishedOn: day('result_published_on'),
    publishedOn: day('published_on'),
    /** Why it was called off, for everybody. */
    withdrawnWhy: text('withdrawn_why').notNull().default(''),
    /** Rises with each save, so that two who write at once hear of each other. */
    revision: integer('revision').notNull(),
    sample: boolean('sample').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('participatory_budgets_rounds_slug').on(t.town, t.slug),
    index('participatory_budgets_rounds_days').on(t.town, t.status, t.votesUntil),
  ],
);

/** Proposals. What was said stands with the engine `threads`; what stands on the ballot stands here. */
export const proposals = townTable(
  'participatory_budgets_proposals',
  {
    id: uuid('id').notNull(),
    roundId: uuid('round_id').notNull(),
    /** The voice; one for each proposal, also of those that were merged. */
    inputId: uuid('input_id').notNull(),
    /** As everybody may read it: masked, later as the department and the proposer worded it. Empty before. */
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    titleEn: text('title_en').notNull(),
    /** Slug of an area; null: the whole town or not said. */
    area: text('area'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    /** What the proposer thinks it costs. */
    roughCost: yen('rough_cost'),
    status: text('status', { enum: proposalStatuses }).notNull(),
    sight: text('sight', { enum: sights }).notNull(),
    /** Who examines it; follows the owner of the voice. */
    departmentId: uuid('department_id').notNull(),
    /** What the department found, in plain words for everybody. */
    reason: text('reason').notNull(),
    /** One-off cost by the department; set with a verdict that may stand on the ballot. */
    cost: yen('cost'),
    /** Each year after it is there. */
    runningCost: yen('running_cost'),
    examinedOn: day('examined_on'),
    /** Number on the ballot, from 1; null: not on the ballot. Never changes once it was drawn. */
    number: smallint('number'),
    /** The proposal that goes on in its stead. */
    mergedInto: uuid('merged_into'),
    /** The lifeline of the voices behind it. */
    threadId: uuid('thread_id'),
    /** From the published result; null before. */
    votes: integer('votes'),
    won: boolean('won'),
    /** Money spent so far on a winner. */
    spent: yen('spent').notNull(),
    sample: boolean('sample').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('participatory_budgets_proposals_input').on(t.town, t.inputId),
    unique('participatory_budgets_proposals_number').on(t.town, t.roundId, t.number),
    index('participatory_budgets_proposals_shown')
      .on(t.town, t.roundId, t.id)
      .where(sql`sight = 'shown'`),
    index('participatory_budgets_proposals_section').on(
      ...([t.town, t.roundId, t.status, t.departmentId, t.id] as const),
    ),
    index('participatory_budgets_proposals_merged')
      .on(t.town, t.mergedInto)
      .where(sql`merged_into IS NOT NULL`),
    foreignKey({ columns: [t.town, t.roundId], foreignColumns: [rounds.town, rounds.id] }),
    foreignKey({
      name: 'participatory_budgets_proposals_merged_into',
      columns: [t.town, t.mergedInto],
      foreignColumns: [t.town, t.id],
    }),
  ],
);

/** What happened to a proposal, in the words that everybody reads, and with a note for the house. */
export const events = appendOnlyTable(
  'participatory_budgets_events',
  {
    id: uuid('id').notNull(),
    proposalId: uuid('proposal_id').notNull(),
    kind: text('kind', { enum: eventKinds }).notNull(),
    /** For everybody; empty where the kind says all. */
    text: text('text').notNull(),
    /** For staff: the proposer's consent to a merge or to other words. */
    note: text('note').notNull(),
    staffId: uuid('staff_id'),
    happenedOn: day('happened_on').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('participatory_budgets_events_of').on(t.town, t.proposalId, t.id),
    foreignKey({ columns: [t.town, t.proposalId], foreignColumns: [proposals.town, proposals.id] }),
  ],
);

/** The result as it was published; a correction is a new row and the newest one stands. */
export const results = appendOnlyTable(
  'participatory_budgets_results',
  {
    id: uuid('id').notNull(),
    roundId: uuid('round_id').notNull(),
    /** The count of `ballots/` that it was read from. */
    countId: uuid('count_id').notNull(),
    turnout: jsonb('turnout').$type<Turnout>().notNull(),
    /** Money that the winners cost together, and what is left of the sum. */
    committed: yen('committed').notNull(),
    publishedBy: text('published_by').notNull(),
    publishedOn: day('published_on').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('participatory_budgets_results_of').on(t.town, t.roundId, t.id),
    foreignKey({ columns: [t.town, t.roundId], foreignColumns: [rounds.town, rounds.id] }),
  ],
);

/** The way of a winner to the finished thing: one row for each step. */
export const milestones = townTable(
  'participatory_budgets_milestones',
  {
    proposalId: uuid('proposal_id').notNull(),
    kind: text('kind', { enum: milestoneKinds }).notNull(),
    plannedOn: day('planned_on').notNull(),
    /** Null until it is reached. */
    reachedOn: day('reached_on'),
    /** What was done, or why it is late; for everybody. */
    text: text('text').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.proposalId, t.kind] }),
    foreignKey({ columns: [t.town, t.proposalId], foreignColumns: [proposals.town, proposals.id] }),
  ],
);

/** Pictures of the way to the finished thing, drawn anew as they arrive. */
export const photos = townTable(
  'participatory_budgets_photos',
  {
    id: uuid('id').notNull(),
    proposalId: uuid('proposal_id').notNull(),
    fileId: uuid('file_id').notNull(),
    /** What is to be seen. */
    caption: text('caption').notNull(),
    takenOn: day('taken_on').notNull(),
    width: smallint('width').notNull(),
    height: smallint('height').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('participatory_budgets_photos_of').on(t.town, t.proposalId, t.id),
    foreignKey({ columns: [t.town, t.proposalId], foreignColumns: [proposals.town, proposals.id] }),
  ],
);

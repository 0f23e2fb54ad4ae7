import {
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
import { townTable } from '#platform/database/town-table.ts';
import { meetings } from '../schema.ts';
import {
  liveModerations,
  liveProgresses,
  type VoteOption,
  voteKinds,
  voteStates,
} from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const meetingKey = {
  foreignColumns: [meetings.town, meetings.id] as [typeof meetings.town, typeof meetings.id],
};

/** How a meeting takes questions and votes. */
export const live = townTable(
  'meetings_live',
  {
    meetingId: uuid('meeting_id').notNull(),
    /** Shown in the hall; part of the address in the QR code. */
    code: text('code').notNull(),
    codeRequired: boolean('code_required').notNull(),
    questionsOpen: boolean('questions_open').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.meetingId] }),
    unique('meetings_live_code').on(t.town, t.code),
    foreignKey({ columns: [t.town, t.meetingId], ...meetingKey }),
  ],
);

/** Asked from a phone; at the end of the meeting each becomes an input of the threads engine. */
export const liveQuestions = townTable(
  'meetings_live_questions',
  {
    id: uuid('id').notNull(),
    meetingId: uuid('meeting_id').notNull(),
    /** Digest of the browser's voice; tells nobody who it was. */
    voice: text('voice').notNull(),
    /** The same form sent twice is one question. */
    key: text('key').notNull(),
    text: text('text').notNull(),
    /** What is left after masking. */
    shownText: text('shown_text').notNull(),
    moderation: text('moderation', { enum: liveModerations }).notNull(),
    progress: text('progress', { enum: liveProgresses }).notNull(),
    /** Rules that held it, or why a person hid it. */
    reason: text('reason').notNull(),
    /** What was answered in the meeting, in short. */
    note: text('note').notNull(),
    inputId: uuid('input_id'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('meetings_live_questions_key').on(t.town, t.meetingId, t.voice, t.key),
    index('meetings_live_questions_meeting').on(t.town, t.meetingId, t.createdAt),
    foreignKey({ columns: [t.town, t.meetingId], ...meetingKey }),
  ],
);

/** 「私も聞きたい」: one of each voice. */
export const liveSupports = townTable(
  'meetings_live_supports',
  {
    questionId: uuid('question_id').notNull(),
    voice: text('voice').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.questionId, t.voice] }),
    foreignKey({
      columns: [t.town, t.questionId],
      foreignColumns: [liveQuestions.town, liveQuestions.id],
    }),
  ],
);

export const liveVotes = townTable(
  'meetings_live_votes',
  {
    id: uuid('id').notNull(),
    meetingId: uuid('meeting_id').notNull(),
    position: integer('position').notNull(),
    kind: text('kind', { enum: voteKinds }).notNull(),
    title: text('title').notNull(),
    options: jsonb('options').$type<readonly VoteOption[]>().notNull(),
    state: text('state', { enum: voteStates }).notNull(),
    /** Everybody sees the result. */
    shown: boolean('shown').notNull(),
    openedAt: moment('opened_at'),
    closedAt: moment('closed_at'),
    /** Line of the draft minutes that tells the result. */
    entryId: uuid('entry_id'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('meetings_live_votes_position').on(t.town, t.meetingId, t.position),
    foreignKey({ columns: [t.town, t.meetingId], ...meetingKey }),
  ],
);

/** The primary key makes it one ballot a voice and vote. */
export const liveBallots = townTable(
  'meetings_live_ballots',
  {
    voteId: uuid('vote_id').notNull(),
    voice: text('voice').notNull(),
    choice: text('choice').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.voteId, t.voice] }),
    foreignKey({ columns: [t.town, t.voteId], foreignColumns: [liveVotes.town, liveVotes.id] }),
  ],
);

import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  jsonb,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { PersonalKind } from '#engines/analysis/contract.ts';
import { townTable } from '#platform/database/town-table.ts';
import { answerOutcomes, answerStates } from './answers/model.ts';
import { inputChannels, inputStates, moderations } from './input.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: 'string' });

/**
 * Voices. What was said stands twice: as it came, and as everybody may read it (`shown_`), which is
 * empty until it was masked.
 */
export const inputs = townTable(
  'threads_inputs',
  {
    id: uuid('id').notNull(),
    kind: text('kind').notNull(),
    subject: text('subject'),
    title: text('title'),
    text: text('text').notNull(),
    shownTitle: text('shown_title'),
    shownText: text('shown_text'),
    /** Kinds of personal data that masking took out; what it was stands in the text alone. */
    found: jsonb('found').$type<readonly PersonalKind[]>(),
    channel: text('channel', { enum: inputChannels }).notNull(),
    wish: text('wish', { enum: ['public', 'private'] }).notNull(),
    state: text('state', { enum: inputStates }).notNull(),
    moderation: text('moderation', { enum: moderations }).notNull(),
    moderationReason: text('moderation_reason'),
    departmentId: uuid('department_id').notNull(),
    ownerStaffId: uuid('owner_staff_id'),
    area: text('area'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    receivedOn: day('received_on').notNull(),
    dueOn: day('due_on'),
    answeredOn: day('answered_on'),
    authorUserId: text('author_user_id'),
    authorName: text('author_name'),
    authorEmail: text('author_email'),
    authorLine: text('author_line'),
    wantsNotices: boolean('wants_notices').notNull(),
    /** Without groups. */
    receipt: text('receipt').notNull(),
    secretHash: text('secret_hash').notNull(),
    /** Digest of sender, kind and idempotency key. */
    openKey: text('open_key').notNull(),
    /** Of the cases engine, for kinds that are answered each. */
    caseId: uuid('case_id'),
    /** How often the author objected to an answer; once is allowed. */
    objections: smallint('objections').notNull(),
    sample: boolean('sample').notNull(),
    createdAt: moment('created_at').notNull(),
    checkedAt: moment('checked_at'),
  },
  (t) => {
    const open = sql`state IN ('received', 'examining')`;
    // As `isPublic` and `publicly` in visibility.ts say it, so that lists of the public touch what they show.
    const shown = sql`wish = 'public' AND moderation = 'shown' AND state <> 'withdrawn' AND shown_text IS NOT NULL`;
    // Voices without a due day come last; a row comparison pages through them (keyset).
    const due = sql`(coalesce(due_on, '9999-12-31'::date))`;
    return [
      primaryKey({ columns: [t.town, t.id] }),
      unique('threads_inputs_receipt').on(t.town, t.receipt),
      unique('threads_inputs_open_key').on(t.town, t.openKey),
      index('threads_inputs_case').on(t.town, t.caseId).where(sql`case_id IS NOT NULL`),
      index('threads_inputs_subject').on(t.town, t.kind, t.subject, t.id),
      index('threads_inputs_public').on(t.town, t.kind, t.subject, t.id).where(shown),
      index('threads_inputs_public_all').on(t.town, t.id).where(shown),
      index('threads_inputs_open').on(t.town, due, t.id).where(open),
      index('threads_inputs_section').on(t.town, t.departmentId, due, t.id).where(open),
      index('threads_inputs_mine')
        .on(t.town, t.ownerStaffId, due, t.id)
        .where(sql`state IN ('received', 'examining') AND owner_staff_id IS NOT NULL`),
      index('threads_inputs_all').on(t.town, t.departmentId, t.id, t.state, t.kind),
      index('threads_inputs_moderated')
        .on(t.town, t.moderation, t.id)
        .where(sql`moderation IN ('waiting', 'held')`),
      index('threads_inputs_author')
        .on(t.town, t.authorUserId, t.id)
        .where(sql`author_user_id IS NOT NULL`),
      index('threads_inputs_received').on(t.town, t.receivedOn, t.kind, t.state, t.answeredOn),
    ];
  },
);

/**
 * What the town answers, to one voice or to many. A decided answer is never changed: a correction is a
 * new one that names the old one and takes its place when it is decided.
 */
export const answers = townTable(
  'threads_answers',
  {
    id: uuid('id').notNull(),
    text: text('text').notNull(),
    reason: text('reason').notNull(),
    outcome: text('outcome', { enum: answerOutcomes }).notNull(),
    state: text('state', { enum: answerStates }).notNull(),
    departmentId: uuid('department_id').notNull(),
    corrects: uuid('corrects'),
    draftedBy: uuid('drafted_by'),
    draftedAt: moment('drafted_at').notNull(),
    decidedOn: day('decided_on'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    foreignKey({
      name: 'threads_answers_corrects',
      columns: [t.town, t.corrects],
      foreignColumns: [t.town, t.id],
    }),
  ],
);

/** Which voices an answer is for. */
export const answeredInputs = townTable(
  'threads_answered_inputs',
  { answerId: uuid('answer_id').notNull(), inputId: uuid('input_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.town, t.answerId, t.inputId] }),
    index('threads_answered_inputs_input').on(t.town, t.inputId, t.answerId),
    foreignKey({ columns: [t.town, t.answerId], foreignColumns: [answers.town, answers.id] }),
    foreignKey({ columns: [t.town, t.inputId], foreignColumns: [inputs.town, inputs.id] }),
  ],
);

/** 不服: what the author says against an answer; it opens the voice once more. */
export const objections = townTable(
  'threads_objections',
  {
    id: uuid('id').notNull(),
    inputId: uuid('input_id').notNull(),
    answerId: uuid('answer_id').notNull(),
    text: text('text').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('threads_objections_once').on(t.town, t.inputId),
    foreignKey({ columns: [t.town, t.inputId], foreignColumns: [inputs.town, inputs.id] }),
    foreignKey({ columns: [t.town, t.answerId], foreignColumns: [answers.town, answers.id] }),
  ],
);

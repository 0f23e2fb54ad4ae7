import {
  boolean,
  date,
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
import {
  askings,
  callStates,
  channels,
  conclusions,
  eventKinds,
  reflections,
  resultStates,
  ways,
} from './model.ts';
import type { PublishedTable } from './results/model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: 'string' });

/** What the town's own ordinance (条例・要綱) says; 30 days until it says otherwise. */
export const settings = townTable(
  'public_comments_settings',
  { minimumDays: integer('minimum_days').notNull(), changedAt: moment('changed_at').notNull() },
  (t) => [primaryKey({ columns: [t.town] })],
);

/** 意見公募: a draft on which everybody may comment. */
export const calls = townTable(
  'public_comments_calls',
  {
    id: uuid('id').notNull(),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    titleEn: text('title_en').notNull(),
    titleEasy: text('title_easy').notNull(),
    outline: text('outline').notNull(),
    outlineEn: text('outline_en').notNull(),
    outlineEasy: text('outline_easy').notNull(),
    /** Background; clean HTML of the content engine. */
    html: text('html').notNull(),
    /** The draft itself as a page, where it is one. */
    draftHtml: text('draft_html').notNull(),
    /** Law or ordinance on which it is made. */
    legalBasis: text('legal_basis').notNull(),
    departmentId: uuid('department_id').notNull(),
    ownerStaffId: uuid('owner_staff_id'),
    /** Attachments of the media library: the draft and related material (関連資料). */
    documents: uuid('documents').array().notNull(),
    /** Chapters or pages that a comment can be about. */
    sections: text('sections').array().notNull(),
    opensOn: day('opens_on').notNull(),
    closesOn: day('closes_on').notNull(),
    /** Why it is open for less than the town's minimum. */
    shortReason: text('short_reason').notNull(),
    /** Who may comment. */
    eligible: text('eligible').notNull(),
    ways: text('ways', { enum: ways }).array().notNull(),
    /** Address, numbers and hours for whoever does not send it here. */
    sendTo: text('send_to').notNull(),
    asksName: text('asks_name', { enum: askings }).notNull(),
    asksAddress: text('asks_address', { enum: askings }).notNull(),
    topics: text('topics').array().notNull(),
    /** Slug of the project it belongs to. */
    project: text('project'),
    /** Number of the plan's policy that it serves. */
    policy: integer('policy'),
    /** What of the plan it is carried out with, by the names that hops have for them. */
    initiative: text('initiative'),
    indicator: text('indicator'),
    state: text('state', { enum: callStates }).notNull(),
    resultState: text('result_state', { enum: resultStates }).notNull(),
    conclusion: text('conclusion', { enum: conclusions }),
    conclusionText: text('conclusion_text').notNull(),
    /** What a correction of the published result tells its readers. */
    correction: text('correction').notNull().default(''),
    /** What was decided, as documents. */
    finalDocuments: uuid('final_documents').array().notNull(),
    /** Last number given to a comment. */
    lastNumber: integer('last_number').notNull(),
    /** Counts every save, so that two writers do not overwrite each other. */
    revision: integer('revision').notNull(),
    sample: boolean('sample').notNull(),
    createdAt: moment('created_at').notNull(),
    publishedAt: moment('published_at'),
    answeredOn: day('answered_on'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('public_comments_calls_slug').on(t.town, t.slug),
    index('public_comments_calls_listed').on(t.town, t.state, t.closesOn),
  ],
);

/** What readers are told of a call: when it was announced, extended and why. */
export const events = appendOnlyTable(
  'public_comments_events',
  {
    id: uuid('id').notNull(),
    callId: uuid('call_id').notNull(),
    kind: text('kind', { enum: eventKinds }).notNull(),
    note: text('note').notNull(),
    on: day('on').notNull(),
    by: text('by').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('public_comments_events_call').on(t.town, t.callId, t.id),
    foreignKey({ columns: [t.town, t.callId], foreignColumns: [calls.town, calls.id] }),
  ],
);

/** Who sent something; name, address and mail are seen by staff only and never published. */
export const submissions = townTable(
  'public_comments_submissions',
  {
    id: uuid('id').notNull(),
    callId: uuid('call_id').notNull(),
    channel: text('channel', { enum: channels }).notNull(),
    name: text('name').notNull(),
    address: text('address').notNull(),
    email: text('email').notNull(),
    userId: text('user_id'),
    /** Member of staff who typed it in. */
    typedBy: uuid('typed_by'),
    receivedOn: day('received_on').notNull(),
    /** Without groups. */
    receipt: text('receipt').notNull(),
    secretHash: text('secret_hash').notNull(),
    /** Digest of sender, call and idempotency key. */
    openKey: text('open_key').notNull(),
    /** Counts changes by its author. */
    round: integer('round').notNull(),
    withdrawn: boolean('withdrawn').notNull(),
    sample: boolean('sample').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('public_comments_submissions_receipt').on(t.town, t.receipt),
    unique('public_comments_submissions_open_key').on(t.town, t.openKey),
    index('public_comments_submissions_call').on(t.town, t.callId, t.id),
    foreignKey({ columns: [t.town, t.callId], foreignColumns: [calls.town, calls.id] }),
  ],
);

/** One opinion; what was said is an input of the engine, which masks it and says who reads it. */
export const comments = townTable(
  'public_comments_comments',
  {
    /** The input. */
    id: uuid('id').notNull(),
    callId: uuid('call_id').notNull(),
    submissionId: uuid('submission_id').notNull(),
    /** From 1 in each call. */
    number: integer('number').notNull(),
    /** The chapter as it was called then; empty: the whole. */
    section: text('section').notNull(),
    /** Page and line, as somebody wrote it. */
    place: text('place').notNull(),
    /** Taken back, or replaced when its author changed it. */
    withdrawn: boolean('withdrawn').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('public_comments_comments_number').on(t.town, t.callId, t.number),
    index('public_comments_comments_submission').on(t.town, t.submissionId, t.number),
    foreignKey({ columns: [t.town, t.callId], foreignColumns: [calls.town, calls.id] }),
    foreignKey({
      columns: [t.town, t.submissionId],
      foreignColumns: [submissions.town, submissions.id],
    }),
  ],
);

/** 意見と市の考え方の一覧, as staff write it; nobody outside sees it before it is published. */
export const rows = townTable(
  'public_comments_rows',
  {
    id: uuid('id').notNull(),
    callId: uuid('call_id').notNull(),
    position: integer('position').notNull(),
    section: text('section').notNull(),
    summary: text('summary').notNull(),
    view: text('view').notNull(),
    reflection: text('reflection', { enum: reflections }),
    /** The words of the draft before and after, where they were changed. */
    before: text('before').notNull(),
    after: text('after').notNull(),
    revision: integer('revision').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('public_comments_rows_call').on(t.town, t.callId, t.position),
    foreignKey({ columns: [t.town, t.callId], foreignColumns: [calls.town, calls.id] }),
  ],
);

/** Which comments a row speaks of; a comment that says two things stands in two rows. */
export const filings = townTable(
  'public_comments_filings',
  { rowId: uuid('row_id').notNull(), commentId: uuid('comment_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.town, t.rowId, t.commentId] }),
    index('public_comments_filings_comment').on(t.town, t.commentId),
    foreignKey({ columns: [t.town, t.rowId], foreignColumns: [rows.town, rows.id] }),
    foreignKey({ columns: [t.town, t.commentId], foreignColumns: [comments.town, comments.id] }),
  ],
);

/** The table as it was decided and published; a correction is a new one. */
export const results = appendOnlyTable(
  'public_comments_results',
  {
    callId: uuid('call_id').notNull(),
    version: integer('version').notNull(),
    content: jsonb('content').$type<PublishedTable>().notNull(),
    on: day('on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.callId, t.version] }),
    foreignKey({ columns: [t.town, t.callId], foreignColumns: [calls.town, calls.id] }),
  ],
);

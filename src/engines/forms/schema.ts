import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townRole, townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Answers, FormDefinition } from './definition/model.ts';
import type { Pending, PrefillMarks, Typed } from './drafts/model.ts';
import type { Channel, Representation, SourceDifference } from './owner.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** What a town decided about its forms; without a row the defaults hold. */
export const formsSettings = townTable(
  'forms_settings',
  {
    /** Days without a change after which a draft is deleted. */
    draftDays: integer('draft_days').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.town] })],
);

export const formsForms = townTable(
  'forms_forms',
  {
    id: uuid('id').notNull(),
    /** Module that uses the form, as in `procedures`. */
    owner: text('owner').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.id] }),
    index('forms_forms_owner').on(table.town, table.owner),
  ],
);

/**
 * Versions of forms. A version may change while it is `draft`; the two restrictive policies keep the
 * database itself from changing or removing a published one, whatever the program does.
 */
export const formsVersions = townTable(
  'forms_versions',
  {
    id: uuid('id').notNull(),
    formId: uuid('form_id').notNull(),
    number: integer('number').notNull(),
    status: text('status').$type<'draft' | 'published'>().notNull(),
    definition: jsonb('definition').$type<FormDefinition>().notNull(),
    createdAt: moment('created_at').notNull(),
    publishedAt: moment('published_at'),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.id] }),
    unique('forms_versions_number').on(table.town, table.formId, table.number),
    foreignKey({
      name: 'forms_versions_form',
      columns: [table.town, table.formId],
      foreignColumns: [formsForms.town, formsForms.id],
    }),
    pgPolicy('forms_versions_change', {
      as: 'restrictive',
      for: 'update',
      to: townRole,
      using: sql`status = 'draft'`,
      withCheck: sql`true`,
    }),
    pgPolicy('forms_versions_remove', {
      as: 'restrictive',
      for: 'delete',
      to: townRole,
      using: sql`status = 'draft'`,
    }),
  ],
);

/** What somebody is writing. Answers that a condition hides stay here and go no further. */
export const formsDrafts = townTable(
  'forms_drafts',
  {
    id: uuid('id').notNull(),
    owner: text('owner').notNull(),
    subject: text('subject').notNull(),
    formVersionId: uuid('form_version_id').notNull(),
    channel: text('channel').$type<Channel>().notNull(),
    representation: jsonb('representation').$type<Representation>().notNull(),
    context: jsonb('context').$type<Readonly<Record<string, string>>>().notNull(),
    /** Whose draft it is; empty for visitors. */
    userId: text('user_id'),
    /** Member of staff who types. */
    enteredBy: uuid('entered_by'),
    /** SHA-256 of the secret of the resume link, hex. */
    secretHash: text('secret_hash').notNull(),
    answers: jsonb('answers').$type<Answers>().notNull(),
    /** What was typed where it differs from the answer, by path. */
    typed: jsonb('typed').$type<Typed>().notNull(),
    /** What was typed and could not be understood, by path. */
    pending: jsonb('pending').$type<Pending>().notNull(),
    prefilled: jsonb('prefilled').$type<PrefillMarks>().notNull(),
    submissionId: uuid('submission_id'),
    /** Where the owner leads to after the submission; holds no secret. */
    resultHref: text('result_href'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    /** Days that it is kept without a change, as the town had set it at its start. */
    keepDays: integer('keep_days').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** Under correction: not deleted, whatever its age. */
    held: boolean('held').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.id] }),
    index('forms_drafts_user').on(table.town, table.userId),
    index('forms_drafts_expiry').on(table.town, table.expiresAt),
    index('forms_drafts_submission').on(table.town, table.submissionId),
    foreignKey({
      name: 'forms_drafts_version',
      columns: [table.town, table.formVersionId],
      foreignColumns: [formsVersions.town, formsVersions.id],
    }),
  ],
);

/**
 * That something was sent. A correction is a new row that names the one before. There is no foreign
 * key to the version: its check would lock the one row that all citizens submit against, and the
 * policies of `forms_versions` already keep published versions for ever.
 */
export const formsSubmissions = appendOnlyTable(
  'forms_submissions',
  {
    id: uuid('id').notNull(),
    draftId: uuid('draft_id'),
    owner: text('owner').notNull(),
    subject: text('subject').notNull(),
    formVersionId: uuid('form_version_id').notNull(),
    channel: text('channel').$type<Channel>().notNull(),
    enteredBy: uuid('entered_by'),
    /** 1 for what was sent first, one more for each correction. */
    version: integer('version').notNull(),
    previousId: uuid('previous_id'),
    /** SHA-256 over owner, person and idempotency key; empty for corrections, whose caller has the key. */
    keyHash: text('key_hash'),
    submittedAt: moment('submitted_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.id] }),
    unique('forms_submissions_key').on(table.town, table.keyHash),
    // Corrections only: what is sent first is not slowed down by their index.
    uniqueIndex('forms_submissions_previous')
      .on(table.town, table.previousId)
      .where(sql`previous_id IS NOT NULL`),
    index('forms_submissions_subject').on(
      table.town,
      table.owner,
      table.subject,
      table.submittedAt,
    ),
    foreignKey({
      name: 'forms_submissions_correction',
      columns: [table.town, table.previousId],
      foreignColumns: [table.town, table.id],
    }),
  ],
);

/**
 * What was sent, apart from the fact that it was: at the end of its retention it is erased and the
 * trace stays. Until then the database lets nobody change it.
 */
export const formsContents = townTable(
  'forms_contents',
  {
    submissionId: uuid('submission_id').notNull(),
    userId: text('user_id'),
    submittedAt: moment('submitted_at').notNull(),
    representation: jsonb('representation').$type<Representation>().notNull(),
    context: jsonb('context').$type<Readonly<Record<string, string>>>().notNull(),
    answers: jsonb('answers').$type<Answers>().notNull(),
    typed: jsonb('typed').$type<Typed>().notNull(),
    differences: jsonb('differences').$type<readonly SourceDifference[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.submissionId] }),
    index('forms_contents_user')
      .on(table.town, table.userId, table.submittedAt)
      .where(sql`user_id IS NOT NULL`),
    foreignKey({
      name: 'forms_contents_submission',
      columns: [table.town, table.submissionId],
      foreignColumns: [formsSubmissions.town, formsSubmissions.id],
    }),
    pgPolicy('forms_contents_change', {
      as: 'restrictive',
      for: 'update',
      to: townRole,
      using: sql`false`,
    }),
  ],
);

/**
 * The answer that a submission got, for those who send it again. It may hold the secret of a receipt,
 * so it is sealed with the sender's own idempotency key, which is kept nowhere.
 */
export const formsResults = townTable(
  'forms_results',
  {
    keyHash: text('key_hash').notNull(),
    submissionId: uuid('submission_id').notNull(),
    /** SHA-256 of what was asked: the same key with another request is refused. */
    request: text('request').notNull(),
    sealed: text('sealed').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.keyHash] }),
    index('forms_results_age').on(table.town, table.createdAt),
  ],
);

/** Which file of the store was given to which draft or submission. */
export const formsFiles = townTable(
  'forms_files',
  {
    fileId: uuid('file_id').notNull(),
    /** Path of the question: `photos`, `children.<row>.certificate`. */
    path: text('path').notNull(),
    draftId: uuid('draft_id'),
    /** Set when the file was sent: it then lives as long as the submission. */
    submissionId: uuid('submission_id'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.fileId] }),
    index('forms_files_draft').on(table.town, table.draftId),
    index('forms_files_submission').on(table.town, table.submissionId),
  ],
);

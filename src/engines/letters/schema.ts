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
import type { Text } from '#platform/i18n/text.ts';
import {
  deliveryWays,
  letterKinds,
  type Reasons,
  type Recipient,
  type Sender,
  type TemplateContent,
} from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** A template by its short name; what it says is in its versions. */
export const templates = townTable(
  'letters_templates',
  {
    id: uuid('id').notNull(),
    /** Stable short name, such as `hojokin-kettei`; what services ask for. */
    key: text('key').notNull(),
    /** The section whose template it is; none: of the whole town. */
    departmentId: uuid('department_id'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('letters_templates_key').on(t.town, t.key),
  ],
);

export const templateVersions = appendOnlyTable(
  'letters_template_versions',
  {
    id: uuid('id').notNull(),
    templateId: uuid('template_id').notNull(),
    /** From 1. */
    version: integer('version').notNull(),
    content: jsonb('content').$type<TemplateContent>().notNull(),
    savedBy: text('saved_by').notNull(),
    savedAt: moment('saved_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('letters_template_versions_once').on(t.town, t.templateId, t.version),
    foreignKey({ columns: [t.town, t.templateId], foreignColumns: [templates.town, templates.id] }),
  ],
);

/** 文書記号: how the documents of a section are numbered. */
export const series = townTable(
  'letters_series',
  {
    id: uuid('id').notNull(),
    /** None: for sections that have no series of their own. */
    departmentId: uuid('department_id'),
    /** 須市第{n}号, {year}須市第{n}号; `{year}` is the fiscal year in the era. */
    pattern: text('pattern').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('letters_series_department').on(t.town, t.departmentId).nullsNotDistinct(),
  ],
);

/** The last number taken. Its row is locked until the letter is committed, so no number is lost. */
export const counters = townTable(
  'letters_counters',
  {
    seriesId: uuid('series_id').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    last: integer('last').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.seriesId, t.fiscalYear] }),
    foreignKey({ columns: [t.town, t.seriesId], foreignColumns: [series.town, series.id] }),
  ],
);

/** In whose name the town writes, from a day on. */
export const senders = appendOnlyTable(
  'letters_senders',
  {
    id: uuid('id').notNull(),
    post: text('post').notNull(),
    name: text('name').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    savedAt: moment('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.id] })],
);

/** 公印: a picture, or for demo towns the words of a seal that is drawn and says 見本. The last one holds. */
export const seals = appendOnlyTable(
  'letters_seals',
  {
    id: uuid('id').notNull(),
    fileId: uuid('file_id'),
    drawn: text('drawn'),
    savedAt: moment('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.id] })],
);

/** Letters as they were issued. */
export const letters = appendOnlyTable(
  'letters_letters',
  {
    id: uuid('id').notNull(),
    templateVersionId: uuid('template_version_id').notNull(),
    kind: text('kind', { enum: letterKinds }).notNull(),
    title: text('title').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: text('subject_id').notNull(),
    departmentId: uuid('department_id').notNull(),
    seriesId: uuid('series_id').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    number: integer('number').notNull(),
    /** As it is printed: 須市第12号. */
    documentNumber: text('document_number').notNull(),
    issuedOn: date('issued_on', { mode: 'string' }).notNull(),
    recipient: jsonb('recipient').$type<Recipient>().notNull(),
    sender: jsonb('sender').$type<Sender>().notNull(),
    sealId: uuid('seal_id'),
    fields: jsonb('fields').$type<Readonly<Record<string, string>>>().notNull(),
    reasons: jsonb('reasons').$type<Reasons>(),
    /** 80 random bits in Crockford's base 32. */
    code: text('code').notNull(),
    /** The letter whose place it takes. */
    replacesId: uuid('replaces_id'),
    replacesAs: text('replaces_as', { enum: ['replaced', 'withdrawn'] }),
    batchId: uuid('batch_id'),
    issuedBy: text('issued_by').notNull(),
    issuedAt: moment('issued_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('letters_letters_number').on(t.town, t.seriesId, t.fiscalYear, t.number),
    unique('letters_letters_code').on(t.town, t.code),
    unique('letters_letters_replaces').on(t.town, t.replacesId),
    index('letters_letters_subject').on(t.town, t.subjectType, t.subjectId),
    index('letters_letters_newest').on(t.town, t.issuedAt),
    index('letters_letters_batch').on(t.town, t.batchId),
    foreignKey({
      columns: [t.town, t.templateVersionId],
      foreignColumns: [templateVersions.town, templateVersions.id],
    }),
    foreignKey({ columns: [t.town, t.seriesId], foreignColumns: [series.town, series.id] }),
    foreignKey({ columns: [t.town, t.sealId], foreignColumns: [seals.town, seals.id] }),
    foreignKey({ columns: [t.town, t.replacesId], foreignColumns: [t.town, t.id] }),
  ],
);

/** The PDF of a letter: drawn once, kept for good. */
export const papers = appendOnlyTable(
  'letters_papers',
  {
    letterId: uuid('letter_id').notNull(),
    fileId: uuid('file_id').notNull(),
    /** Of the PDF, hex. */
    sha256: text('sha256').notNull(),
    /** Characters that the font lacks and that show as 〓, or as the standard shape. */
    missing: text('missing').array().notNull(),
    drawnAt: moment('drawn_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.letterId] }),
    foreignKey({ columns: [t.town, t.letterId], foreignColumns: [letters.town, letters.id] }),
  ],
);

export const deliveries = appendOnlyTable(
  'letters_deliveries',
  {
    id: uuid('id').notNull(),
    letterId: uuid('letter_id').notNull(),
    way: text('way', { enum: deliveryWays }).notNull(),
    deliveredOn: date('delivered_on', { mode: 'string' }).notNull(),
    note: text('note').notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedAt: moment('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('letters_deliveries_letter').on(t.town, t.letterId),
    foreignKey({ columns: [t.town, t.letterId], foreignColumns: [letters.town, letters.id] }),
  ],
);

export const batches = townTable(
  'letters_batches',
  {
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    templateVersionId: uuid('template_version_id').notNull(),
    departmentId: uuid('department_id').notNull(),
    total: integer('total').notNull(),
    orderedBy: text('ordered_by').notNull(),
    orderedAt: moment('ordered_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    foreignKey({
      columns: [t.town, t.templateVersionId],
      foreignColumns: [templateVersions.town, templateVersions.id],
    }),
  ],
);

export interface BatchRowInput {
  readonly subject: { readonly type: string; readonly id: string };
  readonly recipient: Recipient;
  readonly fields: Readonly<Record<string, string>>;
  readonly reasons?: Reasons;
}

export const batchRows = townTable(
  'letters_batch_rows',
  {
    batchId: uuid('batch_id').notNull(),
    /** From 1. */
    row: integer('row').notNull(),
    input: jsonb('input').$type<BatchRowInput>().notNull(),
    done: boolean('done').notNull(),
    letterId: uuid('letter_id'),
    /** Why there is no letter. */
    problem: jsonb('problem').$type<Text>(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.batchId, t.row] }),
    foreignKey({ columns: [t.town, t.batchId], foreignColumns: [batches.town, batches.id] }),
    foreignKey({ columns: [t.town, t.letterId], foreignColumns: [letters.town, letters.id] }),
  ],
);

/** 無効: a letter that must not be used any more, though no other took its place. Once for each letter. */
export const voids = appendOnlyTable(
  'letters_voids',
  {
    letterId: uuid('letter_id').notNull(),
    reason: text('reason').notNull(),
    voidedOn: date('voided_on', { mode: 'string' }).notNull(),
    voidedBy: text('voided_by').notNull(),
    voidedAt: moment('voided_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.letterId] }),
    foreignKey({ columns: [t.town, t.letterId], foreignColumns: [letters.town, letters.id] }),
  ],
);

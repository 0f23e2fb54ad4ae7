import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type Column, frequencies, licences, themes } from './model.ts';
import { rowColumns } from './rows/stored.ts';
import { origins, type VersionProfile, versionStates } from './uploads/model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: 'string' });

/** Since when the town opens a set of a service, and when its rows last changed. */
export const openedSets = townTable(
  'datasets_opened',
  {
    slug: text('slug').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    /** First day on which it had rows. */
    since: day('since').notNull(),
    /** Day from which the service no longer opens it. */
    until: day('until'),
    rows: integer('rows').notNull(),
    /** SHA-256 over columns and rows, hex. */
    digest: text('digest').notNull(),
    changedAt: moment('changed_at').notNull(),
    /** Since when its rows cannot be read; null while they can. */
    failingSince: moment('failing_since'),
  },
  (t) => [primaryKey({ columns: [t.town, t.slug] })],
);

/** Sets that staff bring as files. */
export const datasets = townTable(
  'datasets_datasets',
  {
    id: uuid('id').notNull(),
    slug: text('slug').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    description: jsonb('description').$type<Text>().notNull(),
    theme: text('theme', { enum: themes }).notNull(),
    keywords: text('keywords').array().notNull(),
    frequency: text('frequency', { enum: frequencies }).notNull(),
    licence: text('licence', { enum: licences }).notNull(),
    departmentId: uuid('department_id').notNull(),
    /** Who looks after it; nobody after a transfer until somebody takes it over. */
    ownerStaffId: uuid('owner_staff_id'),
    /** Id of the layout of the 自治体標準オープンデータセット that it follows. */
    standard: text('standard'),
    spatial: jsonb('spatial').$type<Text>(),
    temporalFrom: day('temporal_from'),
    temporalUntil: day('temporal_until'),
    sample: boolean('sample').notNull(),
    /** The version that everybody reads; none yet, or taken back. */
    currentVersionId: uuid('current_version_id'),
    /** First day on which everybody could read it. */
    publishedOn: day('published_on'),
    /** Day from which it is taken back. */
    withdrawnOn: day('withdrawn_on'),
    createdAt: moment('created_at').notNull(),
    modifiedAt: moment('modified_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.id] }), uniqueIndex('datasets_slug').on(t.town, t.slug)],
);

/** Versions of a set; a restored one shares the rows of the one that it brings back. */
export const versions = townTable(
  'datasets_versions',
  {
    id: uuid('id').notNull(),
    datasetId: uuid('dataset_id').notNull(),
    number: integer('number').notNull(),
    state: text('state', { enum: versionStates }).notNull(),
    origin: text('origin', { enum: origins }).notNull(),
    columns: jsonb('columns').$type<readonly Column[]>().notNull(),
    /** Under which its rows stand in `datasets_rows`. */
    rowsId: uuid('rows_id').notNull(),
    rowCount: integer('row_count').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    /** The file as it was sent, in the file store. */
    fileId: uuid('file_id'),
    profile: jsonb('profile').$type<VersionProfile>().notNull(),
    note: text('note').notNull(),
    staffId: uuid('staff_id'),
    staffName: text('staff_name').notNull(),
    /** Day on which it takes the place of the current one by itself. */
    dueOn: day('due_on'),
    createdAt: moment('created_at').notNull(),
    publishedAt: moment('published_at'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    uniqueIndex('datasets_versions_number').on(t.town, t.datasetId, t.number),
    index('datasets_versions_due').on(t.town, t.dueOn).where(sql`due_on IS NOT NULL`),
    foreignKey({ columns: [t.town, t.datasetId], foreignColumns: [datasets.town, datasets.id] }),
  ],
);

/**
 * Rows of all sets. A column each, not a list or a document: so a filter costs what it costs in any table,
 * and COPY writes it. What a version does not use is NULL, which takes a bit.
 */
export const storedRows = townTable(
  'datasets_rows',
  { rowsId: uuid('rows_id').notNull(), number: integer('number').notNull(), ...rowColumns() },
  (t) => [primaryKey({ columns: [t.town, t.rowsId, t.number] })],
);

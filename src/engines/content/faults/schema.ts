import { sql } from 'drizzle-orm';
import {
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
import type { Finding } from '../checks/finding.ts';
import { type Statement, verdicts } from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** Public pages that were checked when they were published. */
export const checkedPages = townTable(
  'content_checked_pages',
  {
    /** Module that publishes the page. */
    owner: text('owner').notNull(),
    pageId: text('page_id').notNull(),
    href: text('href').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    departmentId: uuid('department_id').notNull(),
    checkedAt: moment('checked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.owner, t.pageId] })],
);

/** Findings that stand on public pages, until they are mended. */
export const faults = townTable(
  'content_faults',
  {
    id: uuid('id').notNull(),
    owner: text('owner').notNull(),
    pageId: text('page_id').notNull(),
    rule: text('rule').notNull(),
    severity: text('severity', { enum: ['error', 'warning'] }).notNull(),
    criterion: text('criterion'),
    excerpt: text('excerpt').notNull(),
    /** Which of several with the same rule and excerpt on the page, from 0. */
    occurrence: integer('occurrence').notNull(),
    place: jsonb('place').$type<Finding['place']>().notNull(),
    message: jsonb('message').$type<Text>().notNull(),
    foundAt: moment('found_at').notNull(),
    departmentId: uuid('department_id').notNull(),
    staffId: uuid('staff_id'),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    mendedAt: moment('mended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    uniqueIndex('content_faults_open')
      .on(t.town, t.owner, t.pageId, t.rule, t.excerpt, t.occurrence)
      .where(sql`mended_at IS NULL`),
    index('content_faults_due').on(t.town, t.dueOn),
    foreignKey({
      columns: [t.town, t.owner, t.pageId],
      foreignColumns: [checkedPages.town, checkedPages.owner, checkedPages.pageId],
    }).onDelete('cascade'),
  ],
);

/** One row a town: its accessibility policy and how it was tested. */
export const statements = townTable(
  'content_accessibility',
  {
    statement: jsonb('statement').$type<Statement>().notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town] })],
);

/** What staff found for a success criterion. */
export const results = townTable(
  'content_accessibility_results',
  {
    criterion: text('criterion').notNull(),
    verdict: text('verdict', { enum: verdicts }).notNull(),
    note: text('note').notNull(),
    staffId: uuid('staff_id'),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.criterion] })],
);

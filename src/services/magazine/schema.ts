import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import { issueStates } from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** 広報の号. What it says is in its articles, or in an uploaded PDF with its text. */
export const issues = townTable(
  'magazine_issues',
  {
    id: uuid('id').notNull(),
    /** Last part of the address, as in `2026-11`. */
    slug: text('slug').notNull(),
    /** 通巻番号. */
    number: integer('number').notNull(),
    /** Month on its cover, `YYYY-MM`. */
    month: text('month').notNull(),
    title: text('title').notNull(),
    titleEn: text('title_en').notNull(),
    lead: text('lead').notNull(),
    departmentId: uuid('department_id').notNull(),
    ownerStaffId: uuid('owner_staff_id'),
    /** Pictures and files of the media library. */
    coverId: uuid('cover_id'),
    pdfId: uuid('pdf_id'),
    /** What the uploaded PDF says, for those who cannot read it and for the search. */
    pdfText: text('pdf_text').notNull(),
    state: text('state', { enum: issueStates }).notNull(),
    publishAt: moment('publish_at'),
    publishedAt: moment('published_at'),
    revisedAt: moment('revised_at'),
    /** What the last correction says to readers. */
    correction: text('correction').notNull(),
    /** Counts every save, so that two writers do not overwrite each other. */
    revision: integer('revision').notNull(),
    sample: boolean('sample').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('magazine_issues_slug').on(t.town, t.slug),
    unique('magazine_issues_number').on(t.town, t.number),
    index('magazine_issues_due').on(t.town, t.state, t.publishAt),
  ],
);

const issueKey = {
  foreignColumns: [issues.town, issues.id] as [typeof issues.town, typeof issues.id],
};

export const articles = townTable(
  'magazine_articles',
  {
    id: uuid('id').notNull(),
    issueId: uuid('issue_id').notNull(),
    /** In the address; stays when the order changes. */
    number: integer('number').notNull(),
    /** Order of reading, from 1. */
    place: integer('place').notNull(),
    /** Part of the issue that it stands in (特集, くらし). */
    section: text('section').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    /** Clean HTML of the content engine. */
    html: text('html').notNull(),
    /** The item of the publishing engine that it was made from, as it was then. */
    itemOwner: text('item_owner'),
    itemId: text('item_id'),
    itemRevision: integer('item_revision'),
    revision: integer('revision').notNull(),
    revisedAt: moment('revised_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('magazine_articles_number').on(t.town, t.issueId, t.number),
    foreignKey({ columns: [t.town, t.issueId], ...issueKey }),
  ],
);

/** Somebody answers for a finding that stays while its spot is the same. */
export const overrides = appendOnlyTable(
  'magazine_overrides',
  {
    id: uuid('id').notNull(),
    issueId: uuid('issue_id').notNull(),
    articleId: uuid('article_id').notNull(),
    rule: text('rule').notNull(),
    excerpt: text('excerpt').notNull(),
    reason: text('reason').notNull(),
    staffId: uuid('staff_id').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('magazine_overrides_issue').on(t.town, t.issueId),
    foreignKey({ columns: [t.town, t.issueId], ...issueKey }),
  ],
);

/** How often a page was opened on a day; nothing of who opened it. */
export const reads = townTable(
  'magazine_reads',
  {
    issueId: uuid('issue_id').notNull(),
    /** Number of the article, or `aloud`. */
    page: text('page').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    count: integer('count').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.issueId, t.page, t.day] }),
    foreignKey({ columns: [t.town, t.issueId], ...issueKey }),
  ],
);

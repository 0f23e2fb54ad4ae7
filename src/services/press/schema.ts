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
import { releaseStates } from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** 報道発表. */
export const releases = townTable(
  'press_releases',
  {
    id: uuid('id').notNull(),
    /** Given when it is announced: fiscal year and running number (2026-12). */
    fiscalYear: integer('fiscal_year'),
    number: integer('number'),
    title: text('title').notNull(),
    titleEn: text('title_en').notNull(),
    summary: text('summary').notNull(),
    /** Clean HTML of the content engine. */
    html: text('html').notNull(),
    departmentId: uuid('department_id').notNull(),
    ownerStaffId: uuid('owner_staff_id'),
    /** Whom journalists ask. */
    contactName: text('contact_name').notNull(),
    contactTelephone: text('contact_telephone').notNull(),
    contactMail: text('contact_mail').notNull(),
    /** Files of the media library. */
    attachments: jsonb('attachments').$type<readonly string[]>().notNull(),
    topics: jsonb('topics').$type<readonly string[]>().notNull(),
    /** When the press gets it; without it as soon as it is approved. */
    announceAt: moment('announce_at'),
    /** 解禁日時: until then nobody but the press list knows of it. */
    embargoUntil: moment('embargo_until'),
    state: text('state', { enum: releaseStates }).notNull(),
    announcedAt: moment('announced_at'),
    publishedAt: moment('published_at'),
    revisedAt: moment('revised_at'),
    correction: text('correction').notNull(),
    withdrawalReason: text('withdrawal_reason').notNull(),
    /** Counts every save, so that two writers do not overwrite each other. */
    revision: integer('revision').notNull(),
    sample: boolean('sample').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('press_releases_number').on(t.town, t.fiscalYear, t.number),
    index('press_releases_due').on(t.town, t.state),
  ],
);

const releaseKey = {
  foreignColumns: [releases.town, releases.id] as [typeof releases.town, typeof releases.id],
};

/** Journalists who asked to be told. Somebody who leaves is deleted. */
export const contacts = townTable(
  'press_contacts',
  {
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    organisation: text('organisation').notNull(),
    mail: text('mail').notNull(),
    /** Of the link that takes them off the list. */
    token: text('token').notNull(),
    addedAt: moment('added_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('press_contacts_mail').on(t.town, t.mail),
    unique('press_contacts_token').on(t.town, t.token),
  ],
);

/** What went to the press list, to how many; not to whom. */
export const mailings = appendOnlyTable(
  'press_mailings',
  {
    id: uuid('id').notNull(),
    releaseId: uuid('release_id').notNull(),
    kind: text('kind', { enum: ['announced', 'corrected', 'withdrawn'] }).notNull(),
    recipients: integer('recipients').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('press_mailings_release').on(t.town, t.releaseId),
    foreignKey({ columns: [t.town, t.releaseId], ...releaseKey }),
  ],
);

/** Who wrote or spoke about it. */
export const coverage = townTable(
  'press_coverage',
  {
    id: uuid('id').notNull(),
    releaseId: uuid('release_id').notNull(),
    outlet: text('outlet').notNull(),
    title: text('title').notNull(),
    href: text('href').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    addedAt: moment('added_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('press_coverage_href').on(t.town, t.releaseId, t.href, t.day),
    foreignKey({ columns: [t.town, t.releaseId], ...releaseKey }),
  ],
);

/** Somebody answers for a finding that stays while its spot is the same. */
export const overrides = appendOnlyTable(
  'press_overrides',
  {
    id: uuid('id').notNull(),
    releaseId: uuid('release_id').notNull(),
    rule: text('rule').notNull(),
    excerpt: text('excerpt').notNull(),
    reason: text('reason').notNull(),
    staffId: uuid('staff_id').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('press_overrides_release').on(t.town, t.releaseId),
    foreignKey({ columns: [t.town, t.releaseId], ...releaseKey }),
  ],
);

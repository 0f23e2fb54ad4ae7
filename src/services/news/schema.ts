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
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import { branchStates, type Content, liveStates, newsKinds, wordings } from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** One row for each item, as it stands now; what it says is in its versions. */
export const items = townTable(
  'news_items',
  {
    id: uuid('id').notNull(),
    kind: text('kind', { enum: newsKinds }).notNull(),
    /** The address that answers now; a branch may wish for another one. */
    slug: text('slug').notNull(),
    departmentId: uuid('department_id').notNull(),
    /** Who answers for it; empty for items that came by the API. */
    ownerStaffId: uuid('owner_staff_id'),
    live: text('live', { enum: liveStates }).notNull(),
    liveVersion: integer('live_version'),
    branch: text('branch', { enum: branchStates }).notNull(),
    lastVersion: integer('last_version').notNull(),
    /** When a scheduled version becomes public. */
    publishAt: moment('publish_at'),
    /** When the live version ends. */
    expireAt: moment('expire_at'),
    firstPublishedAt: moment('first_published_at'),
    revisedAt: moment('revised_at'),
    withdrawnAt: moment('withdrawn_at'),
    /** Somebody wrote it or said that it still holds. */
    touchedAt: moment('touched_at').notNull(),
    /** The owner was asked whether it still holds. */
    askedAt: moment('asked_at'),
    /** Title of the newest version, for lists. */
    title: text('title').notNull(),
    sample: boolean('sample').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('news_items_slug').on(t.town, t.slug),
    index('news_items_department').on(t.town, t.departmentId),
    index('news_items_due').on(t.town, t.branch, t.publishAt),
    index('news_items_ending').on(t.town, t.live, t.expireAt),
    index('news_items_touched').on(t.town, t.live, t.touchedAt),
  ],
);

const itemKey = { foreignColumns: [items.town, items.id] as [typeof items.town, typeof items.id] };

export const versions = appendOnlyTable(
  'news_versions',
  {
    itemId: uuid('item_id').notNull(),
    number: integer('number').notNull(),
    /** The version that its writer had before them. */
    base: integer('base'),
    content: jsonb('content').$type<Content>().notNull(),
    /** What was changed, in the writer's words. */
    note: text('note').notNull(),
    savedBy: text('saved_by').notNull(),
    savedByStaffId: uuid('saved_by_staff_id'),
    savedAt: moment('saved_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.itemId, t.number] }),
    foreignKey({ columns: [t.town, t.itemId], ...itemKey }),
  ],
);

/** Somebody answers for a finding that stays; holds from its version on while the spot is the same. */
export const overrides = appendOnlyTable(
  'news_overrides',
  {
    id: uuid('id').notNull(),
    itemId: uuid('item_id').notNull(),
    version: integer('version').notNull(),
    wording: text('wording', { enum: wordings }).notNull(),
    rule: text('rule').notNull(),
    excerpt: text('excerpt').notNull(),
    reason: text('reason').notNull(),
    staffId: uuid('staff_id').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('news_overrides_item').on(t.town, t.itemId),
    foreignKey({ columns: [t.town, t.itemId], ...itemKey }),
  ],
);

export const eventKinds = [
  'created',
  'submitted',
  'approved',
  'returned',
  'takenBack',
  'scheduled',
  'unscheduled',
  'published',
  'corrected',
  'expired',
  'withdrawn',
  'refused',
  'moved',
  'confirmed',
  'lockTaken',
] as const;

/** What happened to an item, oldest first. */
export const events = appendOnlyTable(
  'news_events',
  {
    id: uuid('id').notNull(),
    itemId: uuid('item_id').notNull(),
    kind: text('kind', { enum: eventKinds }).notNull(),
    version: integer('version'),
    by: text('by').notNull(),
    note: text('note').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('news_events_item').on(t.town, t.itemId, t.at),
    foreignKey({ columns: [t.town, t.itemId], ...itemKey }),
  ],
);

/** Who is writing; holds for a while after the last sign of life. */
export const locks = townTable(
  'news_locks',
  {
    itemId: uuid('item_id').notNull(),
    staffId: uuid('staff_id').notNull(),
    name: text('name').notNull(),
    seenAt: moment('seen_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.itemId] }),
    foreignKey({ columns: [t.town, t.itemId], ...itemKey }),
  ],
);

/** Links of the live and of the newest version, kept on write. */
export const links = townTable(
  'news_links',
  {
    id: uuid('id').notNull(),
    itemId: uuid('item_id').notNull(),
    side: text('side', { enum: ['live', 'branch'] }).notNull(),
    /** Path on this site, or address outside. */
    href: text('href').notNull(),
    label: text('label').notNull(),
    outside: boolean('outside').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('news_links_item').on(t.town, t.itemId, t.side),
    index('news_links_href').on(t.town, t.href),
    foreignKey({ columns: [t.town, t.itemId], ...itemKey }),
  ],
);

/** What addresses outside answered when they were last asked. */
export const outsideLinks = townTable(
  'news_outside_links',
  {
    href: text('href').notNull(),
    state: text('state', { enum: ['ok', 'broken', 'unknown'] }).notNull(),
    /** Status of HTTP, or why there was none. */
    answer: text('answer').notNull(),
    /** Times in a row that it did not answer well. */
    failures: integer('failures').notNull(),
    checkedAt: moment('checked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.href] })],
);

/** Blocks that a section begins with; without a department they are everybody's. */
export const templates = townTable(
  'news_templates',
  {
    id: uuid('id').notNull(),
    departmentId: uuid('department_id'),
    name: text('name').notNull(),
    html: text('html').notNull(),
    savedBy: text('saved_by').notNull(),
    savedAt: moment('saved_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('news_templates_department').on(t.town, t.departmentId),
  ],
);

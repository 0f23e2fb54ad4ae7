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
import { type ItemImage, itemKinds, itemStatuses, type Occasion } from './item.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** The register: each item as it stands now. How it came to be so is in `happenings`. */
export const items = townTable(
  'publishing_items',
  {
    /** Module that publishes it. */
    owner: text('owner').notNull(),
    id: text('id').notNull(),
    kind: text('kind', { enum: itemKinds }).notNull(),
    href: text('href').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    summary: jsonb('summary').$type<Text>().notNull(),
    /** Its whole text without markup, for the search. */
    body: jsonb('body').$type<Text>(),
    keywords: text('keywords').array().notNull(),
    departmentId: uuid('department_id').notNull(),
    /** As the owner named them; merged ones are resolved in `filings`. */
    topics: text('topics').array().notNull(),
    areas: text('areas').array().notNull(),
    policy: integer('policy'),
    image: jsonb('image').$type<ItemImage>(),
    occasion: jsonb('occasion').$type<Occasion>(),
    /** First and last day of the occasion. */
    startsOn: date('starts_on', { mode: 'string' }),
    endsOn: date('ends_on', { mode: 'string' }),
    sample: boolean('sample').notNull(),
    status: text('status', { enum: itemStatuses }).notNull(),
    revision: integer('revision').notNull(),
    publishedAt: moment('published_at'),
    revisedAt: moment('revised_at'),
    correction: text('correction'),
    withdrawnAt: moment('withdrawn_at'),
    withdrawalReason: text('withdrawal_reason'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.owner, t.id] }),
    index('publishing_items_newest').on(t.town, t.status, t.publishedAt.desc(), t.id),
    index('publishing_items_of_kind').on(t.town, t.kind, t.status, t.publishedAt.desc()),
    index('publishing_items_of_department').on(
      t.town,
      t.departmentId,
      t.status,
      t.publishedAt.desc(),
    ),
    index('publishing_items_occasions').on(t.town, t.endsOn, t.startsOn),
    index('publishing_items_address').on(t.town, t.href),
  ],
);

/**
 * Under which topics and areas an item is found. A table and not the arrays: below row-level security
 * PostgreSQL uses no GIN index, because `@>` is not leakproof.
 */
export const filings = townTable(
  'publishing_filings',
  {
    facet: text('facet', { enum: ['topic', 'area'] }).notNull(),
    /** Slug; for an area `*` where the item is for the whole town. */
    slug: text('slug').notNull(),
    owner: text('owner').notNull(),
    itemId: text('item_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.facet, t.slug, t.owner, t.itemId] }),
    index('publishing_filings_of_item').on(t.town, t.owner, t.itemId),
    foreignKey({
      columns: [t.town, t.owner, t.itemId],
      foreignColumns: [items.town, items.owner, items.id],
    }).onDelete('cascade'),
  ],
);

/** What happened to items, in order, and by whom. */
export const happenings = appendOnlyTable(
  'publishing_happenings',
  {
    id: uuid('id').notNull(),
    owner: text('owner').notNull(),
    itemId: text('item_id').notNull(),
    kind: text('kind', { enum: ['published', 'corrected', 'withdrawn'] }).notNull(),
    revision: integer('revision').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    /** What a correction says, or why it was withdrawn. */
    note: text('note'),
    actorKind: text('actor_kind', { enum: ['staff', 'citizen', 'system', 'visitor'] }).notNull(),
    /** Staff id, or the name of the job. */
    actorId: text('actor_id'),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('publishing_happenings_once').on(t.town, t.owner, t.itemId, t.revision),
  ],
);

const labelColumns = () => ({
  /** In addresses; never changes. */
  slug: text('slug').notNull(),
  name: jsonb('name').$type<Text>().notNull(),
  position: integer('position').notNull(),
  /** What was filed here is found there. */
  mergedInto: text('merged_into'),
});

export const topics = townTable(
  'publishing_topics',
  {
    ...labelColumns(),
    /** One or two sentences on its page. */
    lead: jsonb('lead').$type<Text>(),
    parent: text('parent'),
  },
  (t) => [primaryKey({ columns: [t.town, t.slug] })],
);

export const areas = townTable(
  'publishing_areas',
  {
    ...labelColumns(),
    /** What sort of area it is: a district, a school's district. */
    kind: jsonb('kind').$type<Text>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.slug] })],
);

/** Old addresses, and where what was there is now. */
export const redirects = townTable(
  'publishing_redirects',
  {
    /** Path as it was, without the query. */
    source: text('source').notNull(),
    /** Path or address; none: it is gone (410). */
    target: text('target'),
    /** For colleagues, and on the page of what is gone. */
    note: text('note'),
    hits: integer('hits').notNull(),
    lastHitAt: moment('last_hit_at'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.source] }),
    index('publishing_redirects_target').on(t.town, t.target),
  ],
);

/** The town's own entries of the public menu. */
export const menuEntries = townTable(
  'publishing_menu',
  {
    id: uuid('id').notNull(),
    label: jsonb('label').$type<Text>().notNull(),
    href: text('href').notNull(),
    /** Among the entries of the modules, which stand at 10, 20, 30 … */
    position: integer('position').notNull(),
    /** First and last day on which it is shown. */
    validFrom: date('valid_from', { mode: 'string' }),
    validTo: date('valid_to', { mode: 'string' }),
  },
  (t) => [primaryKey({ columns: [t.town, t.id] })],
);

/** What a section tells about itself; its name and telephone belong to the organisation. */
export const sections = townTable(
  'publishing_sections',
  {
    departmentId: uuid('department_id').notNull(),
    /** What it does, one thing a line. */
    duties: jsonb('duties').$type<Text>().notNull(),
    /** Where its counter is. */
    place: jsonb('place').$type<Text>(),
    hours: jsonb('hours').$type<Text>(),
    email: text('email'),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.departmentId] })],
);

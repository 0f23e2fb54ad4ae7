import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';

export const useKinds = ['download', 'api'] as const;
export type UseKind = (typeof useKinds)[number];

/** How often a set was taken, by day; who took it is noted nowhere. */
export const uses = townTable(
  'open_data_uses',
  {
    slug: text('slug').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    kind: text('kind', { enum: useKinds }).notNull(),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.slug, t.day, t.kind] })],
);

export const requestStates = ['received', 'considering', 'opened', 'declined'] as const;
export type RequestState = (typeof requestStates)[number];

/** Data that people miss. Who asked is noted nowhere. */
export const requests = townTable(
  'open_data_requests',
  {
    id: uuid('id').notNull(),
    wanted: text('wanted').notNull(),
    purpose: text('purpose').notNull(),
    state: text('state', { enum: requestStates }).notNull(),
    /** What the town answers; everybody reads it beside the request. */
    answer: text('answer').notNull(),
    /** Address of the set that came of it. */
    slug: text('slug'),
    /** Everybody reads it once somebody has looked at it: it may name people. */
    shown: boolean('shown').notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    answeredAt: timestamp('answered_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('open_data_requests_newest').on(t.town, t.receivedAt),
  ],
);

export const sourceKinds = ['ckan', 'dcat'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Catalogues of other towns that are listed beside ours. */
export const sources = townTable(
  'open_data_sources',
  {
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    url: text('url').notNull(),
    kind: text('kind', { enum: sourceKinds }).notNull(),
    readAt: timestamp('read_at', { withTimezone: true }),
    /** Why it could not be read last; empty when it could. */
    fault: text('fault').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.id] })],
);

/** Sets of other towns, as their catalogues tell them. */
export const neighbours = townTable(
  'open_data_neighbours',
  {
    sourceId: uuid('source_id').notNull(),
    key: text('key').notNull(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    url: text('url').notNull(),
    formats: text('formats').array().notNull(),
    modifiedOn: date('modified_on', { mode: 'string' }),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.sourceId, t.key] }),
    foreignKey({ columns: [t.town, t.sourceId], foreignColumns: [sources.town, sources.id] }),
  ],
);

/** Received: nobody else reads it yet. Withdrawn: by whoever sent it. */
export const showcaseStates = ['received', 'shown', 'declined', 'withdrawn'] as const;
export type ShowcaseState = (typeof showcaseStates)[number];

/** What people made with the data (活用事例). */
export const showcases = townTable(
  'open_data_showcases',
  {
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    description: text('description').notNull(),
    /** Who made it, as they want to be called in public. */
    maker: text('maker').notNull(),
    url: text('url'),
    /** Addresses of the sets that it uses. */
    slugs: text('slugs').array().notNull(),
    state: text('state', { enum: showcaseStates }).notNull(),
    /** Why it is not shown; who sent it reads that. */
    reason: text('reason').notNull(),
    /** Drawn anew, without what the sender's device wrote into it. */
    pictureId: uuid('picture_id'),
    pictureAlt: text('picture_alt').notNull(),
    pictureWidth: integer('picture_width'),
    pictureHeight: integer('picture_height'),
    /** Key of the form with which it was sent: sent twice, it is one. */
    formKey: uuid('form_key'),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    uniqueIndex('open_data_showcases_form').on(t.town, t.formKey),
    index('open_data_showcases_newest').on(t.town, t.receivedAt),
  ],
);

/** What readers find wrong with a showcase. Who told is noted nowhere. */
export const showcaseReports = townTable(
  'open_data_showcase_reports',
  {
    id: uuid('id').notNull(),
    showcaseId: uuid('showcase_id').notNull(),
    text: text('text').notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('open_data_showcase_reports_of').on(t.town, t.showcaseId),
    foreignKey({
      columns: [t.town, t.showcaseId],
      foreignColumns: [showcases.town, showcases.id],
    }),
  ],
);

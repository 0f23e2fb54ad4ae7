import { sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgView,
  primaryKey,
  real,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';

/** PostgreSQL's own index of words; ours are pairs of characters, without places. */
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** A word of a title that people may have meant. */
export interface EntryTerm {
  readonly term: string;
  /** Hiragana. */
  readonly reading: string;
}

/** What can be found. Folded texts and tokens are made from the rest by `entry-row.ts`. */
export const searchEntries = townTable(
  'search_entries',
  {
    source: text('source').notNull(),
    id: text('id').notNull(),
    kind: text('kind').notNull(),
    href: text('href').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    body: jsonb('body').$type<Text>().notNull(),
    keywords: text('keywords').array().notNull(),
    topics: text('topics').array().notNull(),
    departmentId: uuid('department_id'),
    day: date('day', { mode: 'string' }),
    weight: real('weight').notNull(),
    titleText: text('title_text').notNull(),
    /** Keywords and readings. */
    wordsText: text('words_text').notNull(),
    bodyText: text('body_text').notNull(),
    terms: jsonb('terms').$type<readonly EntryTerm[]>().notNull(),
    titleTokens: tsvector('title_tokens').notNull(),
    tokens: tsvector('tokens').notNull(),
    /** Of what the source said, so that the same said again changes nothing. */
    digest: text('digest').notNull(),
    /** Readings are added by a job, which alone needs the dictionary. */
    read: boolean('read').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.source, table.id] }),
    index('search_entries_tokens').using('gin', table.tokens),
    index('search_entries_title_tokens').using('gin', table.titleTokens),
    index('search_entries_unread').on(table.town).where(sql`not read`),
  ],
);

/**
 * The town's own rows, past row-level security: PostgreSQL uses an index under a policy only for
 * operators that it knows to leak nothing, and `@@` is not among them. The view filters by town
 * itself and runs as its owner; `platform/database/migrate.ts` grants reading it.
 */
export const searchVisible = pgView('search_visible').as((query) =>
  query
    .select({
      source: searchEntries.source,
      id: searchEntries.id,
      kind: searchEntries.kind,
      topics: searchEntries.topics,
      departmentId: searchEntries.departmentId,
      day: searchEntries.day,
      weight: searchEntries.weight,
      titleText: searchEntries.titleText,
      wordsText: searchEntries.wordsText,
      bodyText: searchEntries.bodyText,
      titleTokens: searchEntries.titleTokens,
      tokens: searchEntries.tokens,
    })
    .from(searchEntries)
    .where(sql`${searchEntries.town} = current_setting('app.town', true)`),
);

/** Words of titles and keywords with how many entries have them: for suggestions. */
export const searchTerms = townTable(
  'search_terms',
  {
    term: text('term').notNull(),
    /** Folded. */
    folded: text('folded').notNull(),
    reading: text('reading').notNull(),
    entries: integer('entries').notNull(),
    tokens: tsvector('tokens').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.term] }),
    index('search_terms_tokens').using('gin', table.tokens),
    index('search_terms_folded').on(table.town, table.folded.op('text_pattern_ops')),
    index('search_terms_reading').on(table.town, table.reading.op('text_pattern_ops')),
  ],
);

/** As `search_visible`, for words. */
export const searchKnownTerms = pgView('search_known_terms').as((query) =>
  query
    .select({
      term: searchTerms.term,
      folded: searchTerms.folded,
      reading: searchTerms.reading,
      entries: searchTerms.entries,
      tokens: searchTerms.tokens,
    })
    .from(searchTerms)
    .where(sql`${searchTerms.town} = current_setting('app.town', true)`),
);

/** What was asked on a day, how often, and how much was found; never by whom. */
export const searchQueries = townTable(
  'search_queries',
  {
    day: date('day', { mode: 'string' }).notNull(),
    question: text('question').notNull(),
    asked: integer('asked').notNull(),
    hits: integer('hits').notNull(),
  },
  (table) => [primaryKey({ columns: [table.town, table.day, table.question] })],
);

/** Whether a page helped; never who said so. */
export const searchFeedback = townTable(
  'search_feedback',
  {
    id: uuid('id').notNull(),
    path: text('path').notNull(),
    helped: boolean('helped').notNull(),
    comment: text('comment').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.id] }),
    index('search_feedback_at').on(table.town, table.at),
  ],
);

/** How far the last rebuilding of the index came. */
export const searchRebuilds = townTable(
  'search_rebuilds',
  {
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
    entries: integer('entries').notNull(),
  },
  (table) => [primaryKey({ columns: [table.town] })],
);

import {
  doublePrecision,
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
import type { AlikeTexts, ClusteringParameters, Manifest, PlaceReason } from './clustering.ts';
import type { DraftOutcome } from './drafting/outcome.ts';
import type { EditContent } from './editing/edit.ts';
import type { RunState } from './runs/model.ts';

/** One analysis of one collection: what was asked for, how far it is, and what may be read of it. */
export const analysisRuns = townTable(
  'analysis_runs',
  {
    id: uuid('id').notNull(),
    owner: text('owner').notNull(),
    /** Id of the collection for its owner. */
    collection: text('collection').notNull(),
    /** As the collection was called when the run was started. */
    title: jsonb('title').$type<Text>().notNull(),
    departmentId: uuid('department_id').notNull(),
    parameters: jsonb('parameters').$type<ClusteringParameters>().notNull(),
    state: text('state').$type<RunState>().notNull(),
    /** How often the job began; it begins again when its process was killed. */
    attempts: integer('attempts').notNull(),
    /** 0 to 1. */
    progress: doublePrecision('progress').notNull(),
    startedBy: text('started_by').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
    manifest: jsonb('manifest').$type<Manifest>(),
    /** SHA-256 over the result, hex: two runs that are the same have the same. */
    digest: text('digest'),
    /** The run whose parameters this one repeats. */
    repeats: uuid('repeats'),
    /** Number of its newest edit; the next one is this plus 1. */
    revision: integer('revision').notNull(),
    /** Edits up to this one are public; empty while nothing is signed off. */
    signedRevision: integer('signed_revision'),
    signedBy: text('signed_by'),
    signedAt: timestamp('signed_at', { withTimezone: true }),
    /** What became of the drafts of a model. */
    drafting: jsonb('drafting').$type<DraftOutcome>(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.id] }),
    index('analysis_runs_collection').on(
      table.town,
      table.owner,
      table.collection,
      table.signedAt.desc().nullsLast(),
    ),
    index('analysis_runs_created_at').on(table.town, table.createdAt.desc()),
  ],
);

/** Themes and their parts as the machine found them. */
export const analysisGroups = appendOnlyTable(
  'analysis_groups',
  {
    runId: uuid('run_id').notNull(),
    id: text('id').notNull(),
    /** Their order in the result. */
    position: integer('position').notNull(),
    parent: text('parent'),
    level: integer('level').$type<1 | 2>().notNull(),
    size: integer('size').notNull(),
    terms: jsonb('terms').$type<readonly string[]>().notNull(),
    name: text('name').notNull(),
    central: jsonb('central').$type<readonly string[]>().notNull(),
    stability: doublePrecision('stability').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.runId, table.id] }),
    foreignKey({
      name: 'analysis_groups_run',
      columns: [table.town, table.runId],
      foreignColumns: [analysisRuns.town, analysisRuns.id],
    }),
  ],
);

/** Where each text stands. Ids only: the words stay with their owner, who may hide them later. */
export const analysisPlaces = appendOnlyTable(
  'analysis_places',
  {
    runId: uuid('run_id').notNull(),
    position: integer('position').notNull(),
    textId: text('text_id').notNull(),
    groupId: text('group_id').notNull(),
    reason: text('reason').$type<PlaceReason>().notNull(),
    similarity: doublePrecision('similarity').notNull(),
    x: doublePrecision('x').notNull(),
    y: doublePrecision('y').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.runId, table.position] }),
    // The database itself refuses a text that would stand in two places.
    unique('analysis_places_text').on(table.town, table.runId, table.textId),
    foreignKey({
      name: 'analysis_places_run',
      columns: [table.town, table.runId],
      foreignColumns: [analysisRuns.town, analysisRuns.id],
    }),
  ],
);

/** Texts that are the same or nearly so. */
export const analysisAlike = appendOnlyTable(
  'analysis_alike',
  {
    runId: uuid('run_id').notNull(),
    position: integer('position').notNull(),
    kind: text('kind').$type<AlikeTexts['kind']>().notNull(),
    ids: jsonb('ids').$type<readonly string[]>().notNull(),
    campaign: jsonb('campaign').$type<AlikeTexts['campaign']>(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.runId, table.position] }),
    foreignKey({
      name: 'analysis_alike_run',
      columns: [table.town, table.runId],
      foreignColumns: [analysisRuns.town, analysisRuns.id],
    }),
  ],
);

/** What people changed, in order. Nothing is taken away: undoing is an edit as well. */
export const analysisEdits = appendOnlyTable(
  'analysis_edits',
  {
    runId: uuid('run_id').notNull(),
    /** From 1, without gaps. */
    number: integer('number').notNull(),
    content: jsonb('content').$type<EditContent>().notNull(),
    by: text('by').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.runId, table.number] }),
    foreignKey({
      name: 'analysis_edits_run',
      columns: [table.town, table.runId],
      foreignColumns: [analysisRuns.town, analysisRuns.id],
    }),
  ],
);

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
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import { ageBands, sexes } from '../model.ts';
import { surveys } from '../schema.ts';
import { type Manifest, mailingKinds, outcomes, sampleStates } from './draws/model.ts';
import { type ColumnMap, columns } from './lists/columns.ts';
import { encodings } from './lists/decode.ts';
import { type ListCounts, listStates } from './lists/model.ts';
import { delimiters } from './lists/records.ts';
import { faultKinds } from './lists/residents.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: 'string' });

/**
 * A list of residents, taken for one survey and deleted on a day. What stays afterwards is this row:
 * that there was such a file, its digest, and how many stood in it.
 */
export const lists = townTable(
  'surveys_lists',
  {
    id: uuid('id').notNull(),
    surveyId: uuid('survey_id').notNull(),
    state: text('state', { enum: listStates }).notNull(),
    /** Where it comes from, in words for the manifest. */
    source: text('source').notNull(),
    /** SHA-256 of the file, hex. */
    digest: text('digest').notNull(),
    bytes: integer('bytes').notNull(),
    lines: integer('lines').notNull(),
    encoding: text('encoding', { enum: encodings }).notNull(),
    delimiter: text('delimiter', { enum: delimiters }).notNull(),
    columns: jsonb('columns').$type<ColumnMap>().notNull(),
    referenceOn: day('reference_on').notNull(),
    fromAge: integer('from_age').notNull(),
    deleteOn: day('delete_on').notNull(),
    /** With the town's signing key it opens what is encrypted; gone with the list. */
    salt: text('salt'),
    /** Number of the last row that was read; the heading is row 1. */
    rowsDone: integer('rows_done').notNull(),
    counts: jsonb('counts').$type<ListCounts>().notNull(),
    /** When staff decided to go on without the rows that have faults. */
    acceptedBy: text('accepted_by'),
    addedBy: text('added_by').notNull(),
    addedAt: moment('added_at').notNull(),
    deletedAt: moment('deleted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('surveys_lists_survey').on(t.town, t.surveyId),
    foreignKey({ columns: [t.town, t.surveyId], foreignColumns: [surveys.town, surveys.id] }),
  ],
);

/** The file as it came, in encrypted pieces. */
export const listParts = townTable(
  'surveys_list_parts',
  {
    listId: uuid('list_id').notNull(),
    place: integer('place').notNull(),
    sealed: text('sealed').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.listId, t.place] }),
    foreignKey({ columns: [t.town, t.listId], foreignColumns: [lists.town, lists.id] }),
  ],
);

/** Who stands in a list. Name and address are encrypted. */
export const residents = townTable(
  'surveys_residents',
  {
    listId: uuid('list_id').notNull(),
    row: integer('row').notNull(),
    /** Keyed digest of name and day of birth: by it earlier samples are known. */
    person: text('person').notNull(),
    area: text('area'),
    age: text('age', { enum: ageBands }),
    sex: text('sex', { enum: sexes }),
    marked: boolean('marked').notNull(),
    sealed: text('sealed').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.listId, t.row] }),
    foreignKey({ columns: [t.town, t.listId], foreignColumns: [lists.town, lists.id] }),
  ],
);

/** What is wrong in a list, so that it can be mended; the value as it stands there, encrypted. */
export const listFaults = townTable(
  'surveys_list_faults',
  {
    listId: uuid('list_id').notNull(),
    row: integer('row').notNull(),
    place: integer('place').notNull(),
    kind: text('kind', { enum: faultKinds }).notNull(),
    column: text('column', { enum: columns }),
    first: integer('first'),
    sealed: text('sealed').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.listId, t.row, t.place] }),
    foreignKey({ columns: [t.town, t.listId], foreignColumns: [lists.town, lists.id] }),
  ],
);

/** How a sample was drawn, for good: also when list, letters and names are gone. */
export const manifests = appendOnlyTable(
  'surveys_manifests',
  {
    sampleId: uuid('sample_id').notNull(),
    surveyId: uuid('survey_id').notNull(),
    content: jsonb('content').$type<Manifest>().notNull(),
    drawnBy: text('drawn_by').notNull(),
    drawnAt: moment('drawn_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.sampleId] }),
    foreignKey({ columns: [t.town, t.surveyId], foreignColumns: [surveys.town, surveys.id] }),
  ],
);

/** A sample at work. One of a survey at most is not discarded. */
export const samples = townTable(
  'surveys_samples',
  {
    id: uuid('id').notNull(),
    surveyId: uuid('survey_id').notNull(),
    listId: uuid('list_id'),
    /** Of the codes that its letters carry; a made-up sample of a demo town has none. */
    batchId: uuid('batch_id'),
    state: text('state', { enum: sampleStates }).notNull(),
    discardedWhy: text('discarded_why'),
    /** Numbers of letters whose address has characters that no font of ours has (外字). */
    unprintable: jsonb('unprintable').$type<readonly number[]>().notNull().default([]),
    /** With the town's signing key it opens the letters; gone when nobody needs them any more. */
    salt: text('salt'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('surveys_samples_survey').on(t.town, t.surveyId),
    foreignKey({ columns: [t.town, t.surveyId], foreignColumns: [surveys.town, surveys.id] }),
    foreignKey({ columns: [t.town, t.id], foreignColumns: [manifests.town, manifests.sampleId] }),
  ],
);

/**
 * A letter. To whom it goes and with which code is encrypted together, and erased when the survey is
 * over or the list is deleted; numbers of letters have no order in common with codes.
 */
export const invitations = townTable(
  'surveys_invitations',
  {
    sampleId: uuid('sample_id').notNull(),
    /** As printed on the letter. */
    number: integer('number').notNull(),
    area: text('area'),
    age: text('age', { enum: ageBands }),
    sex: text('sex', { enum: sexes }),
    /** Came back, or the person wants no more letters. */
    outcome: text('outcome', { enum: outcomes }),
    sealed: text('sealed'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.sampleId, t.number] }),
    foreignKey({ columns: [t.town, t.sampleId], foreignColumns: [samples.town, samples.id] }),
  ],
);

/** That letters or reminders were printed: how many, never whose. */
export const mailings = appendOnlyTable(
  'surveys_mailings',
  {
    id: uuid('id').notNull(),
    sampleId: uuid('sample_id').notNull(),
    kind: text('kind', { enum: mailingKinds }).notNull(),
    count: integer('count').notNull(),
    madeBy: text('made_by').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('surveys_mailings_sample').on(t.town, t.sampleId),
    foreignKey({ columns: [t.town, t.sampleId], foreignColumns: [samples.town, samples.id] }),
  ],
);

/**
 * That somebody was drawn, as a keyed digest: so that the next samples can leave them in peace. Nothing
 * else is known of them here, and after ten years not even that.
 */
export const drawnBefore = townTable(
  'surveys_drawn_before',
  {
    sampleId: uuid('sample_id').notNull(),
    person: text('person').notNull(),
    drawnOn: day('drawn_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.sampleId, t.person] }),
    index('surveys_drawn_before_person').on(t.town, t.person, t.drawnOn),
    foreignKey({
      columns: [t.town, t.sampleId],
      foreignColumns: [manifests.town, manifests.sampleId],
    }),
  ],
);

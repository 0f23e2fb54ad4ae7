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
import type { Answers } from '#engines/forms/contract.ts';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';
import {
  accesses,
  ageBands,
  codeStates,
  comparabilities,
  responseChannels,
  type SeriesQuestion,
  type StratumCount,
  type SurveyAbout,
  sexes,
  sheetStates,
  surveyStates,
  type TypedSheet,
} from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: 'string' });

export const surveys = townTable(
  'surveys_surveys',
  {
    id: uuid('id').notNull(),
    slug: text('slug').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    summary: jsonb('summary').$type<Text>().notNull(),
    /** Why, who may answer, what becomes of the answers: said before the first question. */
    about: jsonb('about').$type<SurveyAbout>().notNull(),
    /** Minutes that answering takes. */
    minutes: integer('minutes').notNull(),
    departmentId: uuid('department_id').notNull(),
    state: text('state', { enum: surveyStates }).notNull(),
    access: text('access', { enum: accesses }).notNull(),
    opensOn: day('opens_on'),
    closesOn: day('closes_on'),
    /** Set when staff closed it before the end of its last day. */
    closedAt: moment('closed_at'),
    closedWhy: text('closed_why'),
    /** Papers are typed in by two people and compared. */
    doubleEntry: boolean('double_entry').notNull(),
    /** Of the forms engine: the form, and the version that people answer once it is open. */
    formId: uuid('form_id').notNull(),
    formVersionId: uuid('form_version_id'),
    topics: text('topics').array().notNull(),
    project: text('project'),
    policy: integer('policy'),
    /** When results were opened to everybody. */
    publishedAt: moment('published_at'),
    /** Made up for a demo town (見本). A random sample is an access. */
    sample: boolean('sample').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('surveys_surveys_slug').on(t.town, t.slug),
    index('surveys_surveys_state').on(t.town, t.state, t.closesOn),
  ],
);

/**
 * An answered questionnaire. Nothing leads from it to a person, an invitation or a draft: its id is
 * random (not a time), its day the finest time, and nightly all rows are written anew in random order.
 */
export const responses = townTable(
  'surveys_responses',
  {
    surveyId: uuid('survey_id').notNull(),
    id: uuid('id').notNull(),
    day: day('day').notNull(),
    channel: text('channel', { enum: responseChannels }).notNull(),
    /** What raking needs to know, from the answers themselves or the stratum of a code; may be untold. */
    area: text('area'),
    age: text('age', { enum: ageBands }),
    sex: text('sex', { enum: sexes }),
    answers: jsonb('answers').$type<Answers>().notNull(),
    /** Set aside by staff, with the reason: a double, a joke. Never deleted. */
    excluded: text('excluded'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.surveyId, t.id] }),
    foreignKey({ columns: [t.town, t.surveyId], foreignColumns: [surveys.town, surveys.id] }),
  ],
);

/** What a town decided about its surveys; without a row the defaults hold. */
export const settings = townTable(
  'surveys_settings',
  {
    /** Minutes after the close in which a draft that was begun before can still be sent. */
    graceMinutes: integer('grace_minutes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town] })],
);

/** Questions asked again and again. Another wording is another version, which says how it compares. */
export const series = appendOnlyTable(
  'surveys_series',
  {
    slug: text('slug').notNull(),
    version: integer('version').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    question: jsonb('question').$type<SeriesQuestion>().notNull(),
    /** Whether answers may be put beside those of the version before. */
    comparable: text('comparable', { enum: comparabilities }).notNull(),
    /** What changed, in words for the reader of the comparison. */
    note: jsonb('note').$type<Text>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.slug, t.version] })],
);

/**
 * That somebody took part, as a keyed digest of survey and person: nobody answers twice. There is no
 * day, no answer and no way to one. It is deleted when the survey is over.
 */
export const participations = townTable(
  'surveys_participations',
  {
    surveyId: uuid('survey_id').notNull(),
    digest: text('digest').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.surveyId, t.digest] }),
    foreignKey({ columns: [t.town, t.surveyId], foreignColumns: [surveys.town, surveys.id] }),
  ],
);

/** Codes that were printed together; the codes themselves are on paper only. */
export const batches = townTable(
  'surveys_batches',
  {
    id: uuid('id').notNull(),
    surveyId: uuid('survey_id').notNull(),
    count: integer('count').notNull(),
    /** How many codes were issued by stratum; stays when the codes forget theirs. */
    strata: jsonb('strata').$type<readonly StratumCount[]>().notNull(),
    issuedBy: text('issued_by').notNull(),
    issuedAt: moment('issued_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    foreignKey({ columns: [t.town, t.surveyId], foreignColumns: [surveys.town, surveys.id] }),
  ],
);

/**
 * Codes as keyed digests. A used one knows that it was used, not when; at night it forgets its
 * stratum too, because the answer may tell the same.
 */
export const codes = townTable(
  'surveys_codes',
  {
    surveyId: uuid('survey_id').notNull(),
    digest: text('digest').notNull(),
    batchId: uuid('batch_id').notNull(),
    state: text('state', { enum: codeStates }).notNull(),
    area: text('area'),
    age: text('age', { enum: ageBands }),
    sex: text('sex', { enum: sexes }),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.surveyId, t.digest] }),
    index('surveys_codes_batch').on(t.town, t.batchId),
    foreignKey({ columns: [t.town, t.surveyId], foreignColumns: [surveys.town, surveys.id] }),
    foreignKey({ columns: [t.town, t.batchId], foreignColumns: [batches.town, batches.id] }),
  ],
);

/**
 * A paper that is being typed in. Once it is finished, what was typed and the digest of its code are
 * gone from here, and nothing says which answer it became.
 */
export const sheets = townTable(
  'surveys_sheets',
  {
    id: uuid('id').notNull(),
    surveyId: uuid('survey_id').notNull(),
    /** Written on the paper by hand: 1, 2, 3 … */
    number: integer('number').notNull(),
    channel: text('channel', { enum: responseChannels }).notNull(),
    state: text('state', { enum: sheetStates }).notNull(),
    codeDigest: text('code_digest'),
    first: jsonb('first').$type<TypedSheet>(),
    second: jsonb('second').$type<TypedSheet>(),
    firstBy: text('first_by').notNull(),
    secondBy: text('second_by'),
    day: day('day').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('surveys_sheets_number').on(t.town, t.surveyId, t.number),
    foreignKey({ columns: [t.town, t.surveyId], foreignColumns: [surveys.town, surveys.id] }),
  ],
);

/** Scanned papers, for staff only. */
export const scans = townTable(
  'surveys_scans',
  {
    fileId: uuid('file_id').notNull(),
    sheetId: uuid('sheet_id').notNull(),
    name: text('name').notNull(),
    addedBy: text('added_by').notNull(),
    day: day('day').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.fileId] }),
    index('surveys_scans_sheet').on(t.town, t.sheetId),
    foreignKey({ columns: [t.town, t.sheetId], foreignColumns: [sheets.town, sheets.id] }),
  ],
);

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
import type { Answers } from '#engines/forms/contract.ts';
import { townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';
import { accesses, ageBands, responseChannels, sexes, surveyStates } from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: 'string' });

export const surveys = townTable(
  'surveys_surveys',
  {
    id: uuid('id').notNull(),
    slug: text('slug').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    summary: jsonb('summary').$type<Text>().notNull(),
    departmentId: uuid('department_id').notNull(),
    state: text('state', { enum: surveyStates }).notNull(),
    access: text('access', { enum: accesses }).notNull(),
    opensOn: day('opens_on'),
    closesOn: day('closes_on'),
    /** Of the forms engine: the form, and the version that people answer once it is open. */
    formId: uuid('form_id').notNull(),
    formVersionId: uuid('form_version_id'),
    topics: text('topics').array().notNull(),
    project: text('project'),
    policy: integer('policy'),
    /** When results were opened to everybody. */
    publishedAt: moment('published_at'),
    sample: boolean('sample').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
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

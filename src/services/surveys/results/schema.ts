import {
  date,
  foreignKey,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { Population } from '../model.ts';
import { surveys } from '../schema.ts';
import type { SurveyResults } from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** Who lives here, as the register said; the newest version of a day holds. */
export const populations = appendOnlyTable(
  'surveys_populations',
  {
    asOf: date('as_of', { mode: 'string' }).notNull(),
    version: integer('version').notNull(),
    content: jsonb('content').$type<Population>().notNull(),
    savedAt: moment('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.asOf, t.version] })],
);

/** Results as they were counted last, so that pages read one row, however many answered. */
export const results = townTable(
  'surveys_results',
  {
    surveyId: uuid('survey_id').notNull(),
    content: jsonb('content').$type<SurveyResults>().notNull(),
    countedAt: moment('counted_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.surveyId] }),
    foreignKey({ columns: [t.town, t.surveyId], foreignColumns: [surveys.town, surveys.id] }),
  ],
);

/** What was answered in words, masked: the only form in which it is analysed or quoted. */
export const words = townTable(
  'surveys_words',
  {
    surveyId: uuid('survey_id').notNull(),
    /** Field of the form. */
    key: text('key').notNull(),
    responseId: uuid('response_id').notNull(),
    masked: text('masked').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.surveyId, t.key, t.responseId] }),
    // Not of the answer: every night answers are taken out and put back.
    foreignKey({ columns: [t.town, t.surveyId], foreignColumns: [surveys.town, surveys.id] }),
  ],
);

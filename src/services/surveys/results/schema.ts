import { date, foreignKey, integer, jsonb, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core';
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

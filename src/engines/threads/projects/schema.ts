import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';
import { activityKinds } from '../activity.ts';

/** Subjects the town works on; what has no day of publication is seen by staff only. */
export const projects = townTable(
  'threads_projects',
  {
    slug: text('slug').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    summary: jsonb('summary').$type<Text>().notNull(),
    departmentId: uuid('department_id').notNull(),
    policy: integer('policy'),
    published: boolean('published').notNull(),
    /** The last day, once it is over, and what came of it. */
    closedOn: date('closed_on', { mode: 'string' }),
    outcome: jsonb('outcome').$type<Text>(),
    sample: boolean('sample').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.slug] })],
);

/** Named times of a project. Time only: nothing opens or closes because of a phase. */
export const phases = townTable(
  'threads_phases',
  {
    id: uuid('id').notNull(),
    project: text('project').notNull(),
    name: jsonb('name').$type<Text>().notNull(),
    summary: jsonb('summary').$type<Text>().notNull(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('threads_phases_project').on(t.town, t.project, t.startsOn),
    foreignKey({
      columns: [t.town, t.project],
      foreignColumns: [projects.town, projects.slug],
      name: 'threads_phases_project_fk',
    }),
  ],
);

/** Ways of taking part, as their services registered them. */
export const activities = townTable(
  'threads_activities',
  {
    owner: text('owner').notNull(),
    id: text('id').notNull(),
    kind: text('kind', { enum: activityKinds }).notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    summary: jsonb('summary').$type<Text>().notNull(),
    href: text('href').notNull(),
    departmentId: uuid('department_id').notNull(),
    opensOn: date('opens_on', { mode: 'string' }).notNull(),
    closesOn: date('closes_on', { mode: 'string' }),
    topics: jsonb('topics').$type<readonly string[]>().notNull(),
    areas: jsonb('areas').$type<readonly string[]>().notNull(),
    project: text('project'),
    /** Staff put it into that project, or took it out: its service says no more. */
    placed: boolean('placed').notNull().default(false),
    policy: integer('policy'),
    /** What came of it, and where that is told. */
    outcome: jsonb('outcome').$type<{ readonly text: Text; readonly href?: string }>(),
    sample: boolean('sample').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.owner, t.id] }),
    index('threads_activities_days').on(t.town, t.opensOn, t.closesOn),
    index('threads_activities_project').on(t.town, t.project),
  ],
);

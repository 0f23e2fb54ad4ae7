import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import { accessWays, consultationForms, consultationStates, moderationWays } from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: 'string' });

/** What the town decided about letters to the mayor; none until it opens them. */
export const settings = townTable(
  'opinions_settings',
  {
    /** Section that takes in what belongs to no other, and gives it to the one in charge. */
    departmentId: uuid('department_id').notNull(),
    /** Business days to the answer. */
    letterDays: integer('letter_days').notNull(),
    letterOpen: boolean('letter_open').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town] })],
);

/** A question to everybody, answered by opinions or by ideas. */
export const consultations = townTable(
  'opinions_consultations',
  {
    id: uuid('id').notNull(),
    slug: text('slug').notNull(),
    form: text('form', { enum: consultationForms }).notNull(),
    title: text('title').notNull(),
    titleEn: text('title_en').notNull(),
    titleEasy: text('title_easy').notNull(),
    question: text('question').notNull(),
    questionEn: text('question_en').notNull(),
    questionEasy: text('question_easy').notNull(),
    /** Clean HTML of the content engine. */
    html: text('html').notNull(),
    departmentId: uuid('department_id').notNull(),
    ownerStaffId: uuid('owner_staff_id'),
    opensOn: day('opens_on').notNull(),
    closesOn: day('closes_on').notNull(),
    /** Closed before its last day. */
    closedOn: day('closed_on'),
    access: text('access', { enum: accessWays }).notNull(),
    moderation: text('moderation', { enum: moderationWays }).notNull(),
    topics: text('topics').array().notNull(),
    /** Slug of the project it belongs to. */
    project: text('project'),
    /** Number of the plan's policy that it serves. */
    policy: integer('policy'),
    /** Whether people may add statements of their own; of no meaning in other forms. */
    additions: boolean('additions').notNull().default(true),
    state: text('state', { enum: consultationStates }).notNull(),
    /** Why it was closed early, extended or withdrawn; shown to everybody. */
    note: text('note').notNull(),
    /** What came of it, in a few sentences. */
    outcome: text('outcome').notNull(),
    outcomeOn: day('outcome_on'),
    /** Counts every save, so that two writers do not overwrite each other. */
    revision: integer('revision').notNull(),
    sample: boolean('sample').notNull(),
    createdAt: moment('created_at').notNull(),
    publishedAt: moment('published_at'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('opinions_consultations_slug').on(t.town, t.slug),
    index('opinions_consultations_listed').on(t.town, t.state, t.closesOn),
  ],
);

/**
 * Who took part, where the organiser allows one each. The digest is of person and activity together, so
 * that two activities cannot be joined by it; which input it was is not kept.
 */
export const participants = townTable(
  'opinions_participants',
  {
    consultationId: uuid('consultation_id').notNull(),
    person: text('person').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.consultationId, t.person] }),
    foreignKey({
      columns: [t.town, t.consultationId],
      foreignColumns: [consultations.town, consultations.id],
    }),
  ],
);

/** Supporters of an idea, counted; who may read the idea itself, the engine says. */
export const ideas = townTable(
  'opinions_ideas',
  {
    /** The input. */
    id: uuid('id').notNull(),
    consultationId: uuid('consultation_id').notNull(),
    supporters: integer('supporters').notNull(),
    /** Orders and pages the list; the engine alone says what of it somebody reads. */
    shown: boolean('shown').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('opinions_ideas_supported').on(t.town, t.consultationId, t.supporters),
    foreignKey({
      columns: [t.town, t.consultationId],
      foreignColumns: [consultations.town, consultations.id],
    }),
  ],
);

/** One for each person and idea; the digest is of both together. */
export const supports = townTable(
  'opinions_supports',
  {
    ideaId: uuid('idea_id').notNull(),
    person: text('person').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.ideaId, t.person] }),
    foreignKey({ columns: [t.town, t.ideaId], foreignColumns: [ideas.town, ideas.id] }),
  ],
);

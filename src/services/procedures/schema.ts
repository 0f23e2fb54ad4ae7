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
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';
import {
  type LifeEventId,
  type ProcedureDetails,
  type PromotedClass,
  promotedSections,
  topics,
} from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: 'string' });

/** 優先的にオンライン化を推進すべき手続: the national list as this town keeps it. */
export const promoted = townTable(
  'procedures_promoted',
  {
    id: text('id').notNull(),
    section: text('section', { enum: promotedSections }).notNull(),
    /** Place in the whole list, from 1. */
    position: integer('position').notNull(),
    name: jsonb('name').$type<Text>().notNull(),
    classes: text('classes').array().$type<PromotedClass[]>().notNull(),
    /** False while nobody has compared the name with the ministry's list. */
    verified: boolean('verified').notNull(),
    note: text('note').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.id] })],
);

/** The catalogue of procedures. */
export const procedures = townTable(
  'procedures_procedures',
  {
    /** Short name in addresses: `jido-teate`. */
    id: text('id').notNull(),
    name: jsonb('name').$type<Text>().notNull(),
    topic: text('topic', { enum: topics }).notNull(),
    position: integer('position').notNull(),
    /** Of the organisation engine. */
    departmentId: uuid('department_id').notNull(),
    promotedId: text('promoted_id'),
    /** Of the forms engine. */
    formId: uuid('form_id'),
    keywords: text('keywords').array().notNull(),
    lifeEvents: text('life_events').array().$type<LifeEventId[]>().notNull(),
    retentionYears: integer('retention_years').notNull(),
    acceptsFrom: day('accepts_from'),
    acceptsUntil: day('accepts_until'),
    approvalKind: text('approval_kind'),
    planPolicy: integer('plan_policy'),
    details: jsonb('details').$type<ProcedureDetails>().notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('procedures_procedures_promoted').on(t.town, t.promotedId),
    foreignKey({ columns: [t.town, t.promotedId], foreignColumns: [promoted.town, promoted.id] }),
  ],
);

/**
 * From when until when something held, so that a figure can be told for any past day: the town
 * performs a promoted procedure (`subject` is its id), a procedure is online (`subject` is its id).
 */
export const periods = townTable(
  'procedures_periods',
  {
    id: uuid('id').notNull(),
    kind: text('kind', { enum: ['performed', 'online'] }).notNull(),
    subject: text('subject').notNull(),
    fromDay: day('from_day').notNull(),
    /** First day on which it no longer holds; empty until further notice. */
    untilDay: day('until_day'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('procedures_periods_subject').on(t.town, t.kind, t.subject),
  ],
);

/** Who changed what of a procedure, with the procedure as it was then. */
export const changes = appendOnlyTable(
  'procedures_changes',
  {
    id: uuid('id').notNull(),
    procedureId: text('procedure_id').notNull(),
    version: integer('version').notNull(),
    /** `created`, `changed`, `online`, `offline`. */
    act: text('act', { enum: ['created', 'changed', 'online', 'offline'] }).notNull(),
    /** Parts that are not as before. */
    parts: text('parts').array().notNull(),
    content: jsonb('content').notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('procedures_changes_procedure').on(t.town, t.procedureId, t.changedAt),
    foreignKey({
      columns: [t.town, t.procedureId],
      foreignColumns: [procedures.town, procedures.id],
    }),
  ],
);

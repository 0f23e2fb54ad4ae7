import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { ClockRule } from './clock/clock.ts';

const actorKinds = ['visitor', 'citizen', 'staff', 'system'] as const;

/** Days on which the town's offices are closed beyond weekends, holidays and 年末年始. */
export const closingDays = townTable(
  'deadlines_closing_days',
  {
    day: date('day', { mode: 'string' }).notNull(),
    reason: text('reason').notNull(),
    reasonEnglish: text('reason_english').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.day] })],
);

/** Clocks as they stand: rule and start never change, the rest follows from the events. */
export const clocks = townTable(
  'deadlines_clocks',
  {
    id: uuid('id').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: text('subject_id').notNull(),
    kind: text('kind').notNull(),
    /** As it was when the clock started; a later change of the rule does not reach back. */
    rule: jsonb('rule').$type<ClockRule>().notNull(),
    startedOn: date('started_on', { mode: 'string' }).notNull(),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    actorKind: text('actor_kind', { enum: actorKinds }).notNull(),
    /** Member of staff, user or job that started it. */
    actorId: text('actor_id'),
    state: text('state', { enum: ['running', 'paused', 'stopped'] }).notNull(),
    /** Empty while paused and where holidays are not known that far. */
    dueOn: date('due_on', { mode: 'string' }),
    /** How many events there are; the next one takes the number after it. */
    events: integer('events').notNull(),
    /** Calendar days before the due day on which to remind, such as 7 and 3. */
    remindBefore: integer('remind_before').array().notNull(),
    /** The next day to remind on; empty when all reminders are out. */
    remindOn: date('remind_on', { mode: 'string' }),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    uniqueIndex('deadlines_clocks_subject').on(t.town, t.subjectType, t.subjectId, t.kind),
    index('deadlines_clocks_running').on(t.town, t.id).where(sql`state = 'running'`),
    index('deadlines_clocks_remind').on(t.town, t.remindOn).where(sql`state = 'running'`),
  ],
);

export const events = appendOnlyTable(
  'deadlines_events',
  {
    clockId: uuid('clock_id').notNull(),
    /** From 1; the order in which they were noted. */
    number: integer('number').notNull(),
    type: text('type', {
      enum: ['paused', 'resumed', 'extended', 'stopped', 'moved'],
    }).notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    /** Days of an extension. */
    days: integer('days'),
    reason: text('reason'),
    /** The due day before and after the closing days changed. */
    dueBefore: date('due_before', { mode: 'string' }),
    dueAfter: date('due_after', { mode: 'string' }),
    actorKind: text('actor_kind', { enum: actorKinds }).notNull(),
    /** Member of staff, user or job. */
    actorId: text('actor_id'),
    notedAt: timestamp('noted_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.clockId, t.number] }),
    foreignKey({
      name: 'deadlines_events_clock',
      columns: [t.town, t.clockId],
      foreignColumns: [clocks.town, clocks.id],
    }),
  ],
);

import {
  boolean,
  date,
  foreignKey,
  index,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import { inputs } from '../schema.ts';

/** Lifelines: what became of voices that say alike. Public from their first hop on. */
export const threads = townTable(
  'threads_threads',
  {
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    departmentId: uuid('department_id').notNull(),
    /** Slug of the project it belongs to. */
    project: text('project'),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    /** Day of the newest hop; empty until there is one. */
    movedOn: date('moved_on', { mode: 'string' }),
    sample: boolean('sample').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('threads_threads_moved').on(t.town, t.movedOn),
    index('threads_threads_project').on(t.town, t.project),
  ],
);

/** The voices of a thread. */
export const links = townTable(
  'threads_links',
  {
    threadId: uuid('thread_id').notNull(),
    inputId: uuid('input_id').notNull(),
    linkedAt: timestamp('linked_at', { withTimezone: true }).notNull(),
    /** Whoever joined the voice to the thread. */
    linkedBy: text('linked_by').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.threadId, t.inputId] }),
    index('threads_links_input').on(t.town, t.inputId),
    foreignKey({
      columns: [t.town, t.threadId],
      foreignColumns: [threads.town, threads.id],
      name: 'threads_links_thread',
    }),
    foreignKey({
      columns: [t.town, t.inputId],
      foreignColumns: [inputs.town, inputs.id],
      name: 'threads_links_input_fk',
    }),
  ],
);

export const hopActs = ['told', 'corrected', 'withdrawn'] as const;

/** Steps of threads. What was told stays told: a correction and a taking back are rows of their own. */
export const hops = appendOnlyTable(
  'threads_hops',
  {
    id: uuid('id').notNull(),
    threadId: uuid('thread_id').notNull(),
    act: text('act', { enum: hopActs }).notNull(),
    kind: text('kind').notNull(),
    target: text('target'),
    linkLabel: text('link_label'),
    linkHref: text('link_href'),
    /** What happened; of a row that takes back, the reason. */
    text: text('text').notNull(),
    happenedOn: date('happened_on', { mode: 'string' }).notNull(),
    departmentId: uuid('department_id').notNull(),
    /** The row that this one corrects or takes back. */
    replaces: uuid('replaces'),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
    recordedBy: text('recorded_by').notNull(),
    sample: boolean('sample').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('threads_hops_thread').on(t.town, t.threadId),
    index('threads_hops_target').on(t.town, t.kind, t.target),
    // Two people who mend the same row at once: the second is told.
    uniqueIndex('threads_hops_replaced').on(t.town, t.replaces),
    foreignKey({
      columns: [t.town, t.threadId],
      foreignColumns: [threads.town, threads.id],
      name: 'threads_hops_thread_fk',
    }),
    foreignKey({
      columns: [t.town, t.replaces],
      foreignColumns: [t.town, t.id],
      name: 'threads_hops_replaces',
    }),
  ],
);

/** Who was told of a hop, as a digest of the address: nobody hears of it twice. */
export const told = townTable(
  'threads_told',
  {
    hopId: uuid('hop_id').notNull(),
    recipient: text('recipient').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.hopId, t.recipient] }),
    foreignKey({
      columns: [t.town, t.hopId],
      foreignColumns: [hops.town, hops.id],
      name: 'threads_told_hop',
    }),
  ],
);

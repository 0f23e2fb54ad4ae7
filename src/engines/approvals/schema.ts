import { sql } from 'drizzle-orm';
import {
  bigint,
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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { RouteStep } from './chain/model.ts';
import { draftStates, eventKinds, skips, stepModes, stepStates } from './chain/model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** 決裁規程: one version of a route. A change is a new row; rows are never changed but for their end. */
export const routes = townTable(
  'approvals_routes',
  {
    id: uuid('id').notNull(),
    kind: text('kind').notNull(),
    /** Empty: every department without a route of its own. */
    departmentId: uuid('department_id'),
    name: text('name').notNull(),
    /** Yen, both included; no upper end means any amount. */
    amountFrom: bigint('amount_from', { mode: 'number' }).notNull(),
    amountTo: bigint('amount_to', { mode: 'number' }),
    steps: jsonb('steps').$type<readonly RouteStep[]>().notNull(),
    /** First and last day, both included; a version that ends before it begins never applied. */
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
    /** The version that this one follows. */
    replaces: uuid('replaces'),
    createdAt: moment('created_at').notNull(),
    createdBy: text('created_by').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('approvals_routes_kind').on(t.town, t.kind, t.validFrom),
    foreignKey({
      name: 'approvals_routes_replaces',
      columns: [t.town, t.replaces],
      foreignColumns: [t.town, t.id],
    }),
  ],
);

/** The last 起案番号 of each fiscal year. */
export const numbers = townTable(
  'approvals_numbers',
  { fiscalYear: integer('fiscal_year').notNull(), last: integer('last').notNull() },
  (t) => [primaryKey({ columns: [t.town, t.fiscalYear] })],
);

/** 起案: what was put before the approvers, as it stands now. */
export const drafts = townTable(
  'approvals_drafts',
  {
    id: uuid('id').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    serial: integer('serial').notNull(),
    kind: text('kind').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: text('subject_id').notNull(),
    title: text('title').notNull(),
    /** 起案課. */
    departmentId: uuid('department_id').notNull(),
    drafterStaffId: uuid('drafter_staff_id').notNull(),
    /** Yen; empty where nothing is paid or charged. */
    amount: bigint('amount', { mode: 'number' }),
    routeId: uuid('route_id').notNull(),
    state: text('state', { enum: draftStates }).notNull(),
    /** From 1; goes up when the draft is returned and comes again. */
    round: integer('round').notNull(),
    draftedAt: moment('drafted_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('approvals_drafts_number').on(t.town, t.fiscalYear, t.serial),
    uniqueIndex('approvals_drafts_running')
      .on(t.town, t.kind, t.subjectType, t.subjectId)
      .where(sql`state = 'running'`),
    index('approvals_drafts_subject').on(t.town, t.subjectType, t.subjectId, t.draftedAt),
    index('approvals_drafts_drafter').on(t.town, t.drafterStaffId, t.draftedAt),
    foreignKey({
      name: 'approvals_drafts_route',
      columns: [t.town, t.routeId],
      foreignColumns: [routes.town, routes.id],
    }),
  ],
);

const draftKey = {
  foreignColumns: [drafts.town, drafts.id] as [typeof drafts.town, typeof drafts.id],
};

/** A stamp box (決裁欄) of one round. Who may stamp follows the post, not the person: people move. */
export const steps = townTable(
  'approvals_steps',
  {
    id: uuid('id').notNull(),
    draftId: uuid('draft_id').notNull(),
    round: integer('round').notNull(),
    /** Order on paper, from 0. */
    place: integer('place').notNull(),
    /** Steps of one group are open at the same time. */
    group: integer('group').notNull(),
    label: text('label').notNull(),
    mode: text('mode', { enum: stepModes }).notNull(),
    /** The stamp that decides (決裁権者). */
    final: boolean('final').notNull(),
    titles: text('titles').array().notNull(),
    /** With titles: their department; empty means any. */
    departmentId: uuid('department_id'),
    permission: text('permission'),
    state: text('state', { enum: stepStates }).notNull(),
    skipped: text('skipped', { enum: skips }),
    openedAt: moment('opened_at'),
    stampedAt: moment('stamped_at'),
    stampedBy: uuid('stamped_by'),
    /** 代決: the person in whose place it was stamped. */
    stampedFor: uuid('stamped_for'),
    /** 後閲: when that person read it. */
    readAt: moment('read_at'),
    /** Stamped in an earlier round and kept, because the draft came back to a later step. */
    carried: boolean('carried').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('approvals_steps_place').on(t.town, t.draftId, t.round, t.place),
    index('approvals_steps_open').on(t.town, t.openedAt).where(sql`state = 'open'`),
    index('approvals_steps_stamped').on(t.town, t.stampedBy),
    index('approvals_steps_unread')
      .on(t.town, t.stampedFor)
      .where(sql`stamped_for IS NOT NULL AND read_at IS NULL`),
    foreignKey({ name: 'approvals_steps_draft', columns: [t.town, t.draftId], ...draftKey }),
  ],
);

/** Every act on a draft, in the order in which it happened; written once. */
export const events = appendOnlyTable(
  'approvals_events',
  {
    id: uuid('id').notNull(),
    draftId: uuid('draft_id').notNull(),
    round: integer('round').notNull(),
    kind: text('kind', { enum: eventKinds }).notNull(),
    /** What the step was called; empty for acts of the drafter. */
    step: text('step'),
    /** Empty for acts of the system. */
    staffId: uuid('staff_id'),
    /** 代決: in whose place. */
    inPlaceOf: uuid('in_place_of'),
    /** Returned to this step; empty: to the drafter. */
    returnedTo: text('returned_to'),
    comment: text('comment'),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('approvals_events_draft').on(t.town, t.draftId, t.at, t.id),
    foreignKey({ name: 'approvals_events_draft', columns: [t.town, t.draftId], ...draftKey }),
  ],
);

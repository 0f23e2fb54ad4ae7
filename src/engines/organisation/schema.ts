import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  foreignKey,
  index,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { townRole, townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** First and last day, both included; no last day means until further notice. */
const period = () => ({
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
  validTo: date('valid_to', { mode: 'string' }),
});

/** The towns of this installation. The row of a town is the town's own; finding one by host is not. */
export const towns = pgTable(
  'organisation_towns',
  {
    /** 全国地方公共団体コード, 6 digits with the check digit. */
    town: text('town').primaryKey(),
    name: jsonb('name').$type<Text>().notNull(),
    prefecture: jsonb('prefecture').$type<Text>().notNull(),
    /** Host names, without port, that are this town's. */
    hosts: text('hosts').array().notNull().default(sql`'{}'`),
    accent: text('accent').notNull().default('green'),
    contact: jsonb('contact').$type<{ section: Text; telephone: string; hours: Text }>().notNull(),
    demo: boolean('demo').notNull().default(false),
    createdAt: moment('created_at').notNull(),
  },
  () => [
    pgPolicy('organisation_towns_own_town', {
      for: 'all',
      to: townRole,
      using: sql`town = current_setting('app.town', true)`,
      withCheck: sql`town = current_setting('app.town', true)`,
    }),
  ],
);

/** 課. What it is called on a day is in `departmentNames`. */
export const departments = townTable(
  'organisation_departments',
  {
    id: uuid('id').notNull(),
    /** Stable short name for files and addresses; survives a change of name. */
    code: text('code').notNull(),
    ...period(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('organisation_departments_code').on(t.town, t.code),
  ],
);

export const departmentNames = townTable(
  'organisation_department_names',
  {
    departmentId: uuid('department_id').notNull(),
    /** The name holds from this day until the next row's day. */
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    name: jsonb('name').$type<Text>().notNull(),
    telephone: text('telephone'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.departmentId, t.validFrom] }),
    foreignKey({
      columns: [t.town, t.departmentId],
      foreignColumns: [departments.town, departments.id],
    }),
  ],
);

/** Who took over from whom when departments were merged, split or renewed. */
export const departmentSuccessions = townTable(
  'organisation_department_successions',
  {
    predecessorId: uuid('predecessor_id').notNull(),
    successorId: uuid('successor_id').notNull(),
    /** First day of the successor's charge. */
    effectiveOn: date('effective_on', { mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.predecessorId, t.successorId] }),
    foreignKey({
      columns: [t.town, t.predecessorId],
      foreignColumns: [departments.town, departments.id],
    }),
    foreignKey({
      columns: [t.town, t.successorId],
      foreignColumns: [departments.town, departments.id],
    }),
  ],
);

export const staff = townTable(
  'organisation_staff',
  {
    id: uuid('id').notNull(),
    /** The user of the accounts engine; empty until the invitation is accepted. */
    userId: text('user_id'),
    employeeNumber: text('employee_number').notNull(),
    name: text('name').notNull(),
    ...period(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('organisation_staff_user').on(t.town, t.userId),
    unique('organisation_staff_number').on(t.town, t.employeeNumber),
  ],
);

const staffKey = { columns: [staff.town, staff.id] as [typeof staff.town, typeof staff.id] };

/** 発令: a person in a department under a title; 本務, or 兼務 where `concurrent`. */
export const posts = townTable(
  'organisation_posts',
  {
    id: uuid('id').notNull(),
    staffId: uuid('staff_id').notNull(),
    departmentId: uuid('department_id').notNull(),
    title: text('title').notNull(),
    concurrent: boolean('concurrent').notNull(),
    ...period(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('organisation_posts_staff').on(t.town, t.staffId),
    index('organisation_posts_department').on(t.town, t.departmentId),
    foreignKey({ columns: [t.town, t.staffId], foreignColumns: staffKey.columns }),
    foreignKey({
      columns: [t.town, t.departmentId],
      foreignColumns: [departments.town, departments.id],
    }),
  ],
);

/** What can be permitted in this town, as the modules last said at start. */
export const permissions = townTable(
  'organisation_permissions',
  {
    name: text('name').notNull(),
    label: jsonb('label').$type<Text>().notNull(),
    secondFactor: boolean('second_factor').notNull(),
    /** False once no installed module declares it. */
    declared: boolean('declared').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.name] })],
);

export const roles = townTable(
  'organisation_roles',
  {
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    label: jsonb('label').$type<Text>().notNull(),
    permissions: text('permissions').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('organisation_roles_name').on(t.town, t.name),
  ],
);

export const roleAssignments = townTable(
  'organisation_role_assignments',
  {
    id: uuid('id').notNull(),
    staffId: uuid('staff_id').notNull(),
    roleId: uuid('role_id').notNull(),
    ...period(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('organisation_role_assignments_staff').on(t.town, t.staffId),
    foreignKey({ columns: [t.town, t.staffId], foreignColumns: staffKey.columns }),
    foreignKey({ columns: [t.town, t.roleId], foreignColumns: [roles.town, roles.id] }),
  ],
);

/** 代理: what one member of staff lets another do in their place, and for how long. */
export const delegations = townTable(
  'organisation_delegations',
  {
    id: uuid('id').notNull(),
    fromStaffId: uuid('from_staff_id').notNull(),
    toStaffId: uuid('to_staff_id').notNull(),
    permissions: text('permissions').array().notNull(),
    reason: text('reason').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }).notNull(),
    createdAt: moment('created_at').notNull(),
    cancelledAt: moment('cancelled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('organisation_delegations_to').on(t.town, t.toStaffId, t.validTo),
    index('organisation_delegations_from').on(t.town, t.fromStaffId, t.validTo),
    foreignKey({ columns: [t.town, t.fromStaffId], foreignColumns: staffKey.columns }),
    foreignKey({ columns: [t.town, t.toStaffId], foreignColumns: staffKey.columns }),
  ],
);

/** 人事異動: a list of changes that take effect together on one day. */
export const transfers = townTable(
  'organisation_transfers',
  {
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    effectiveOn: date('effective_on', { mode: 'string' }).notNull(),
    status: text('status', { enum: ['draft', 'scheduled', 'applied'] }).notNull(),
    createdAt: moment('created_at').notNull(),
    appliedAt: moment('applied_at'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('organisation_transfers_due').on(t.town, t.status, t.effectiveOn),
  ],
);

export const transferRows = townTable(
  'organisation_transfer_rows',
  {
    id: uuid('id').notNull(),
    transferId: uuid('transfer_id').notNull(),
    staffId: uuid('staff_id').notNull(),
    kind: text('kind', { enum: ['move', 'add', 'release', 'leave'] }).notNull(),
    /** Empty only for those who leave. */
    departmentId: uuid('department_id'),
    title: text('title').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('organisation_transfer_rows_once')
      .on(t.town, t.transferId, t.staffId, t.kind, t.departmentId)
      .nullsNotDistinct(),
    foreignKey({ columns: [t.town, t.transferId], foreignColumns: [transfers.town, transfers.id] }),
    foreignKey({ columns: [t.town, t.staffId], foreignColumns: staffKey.columns }),
    foreignKey({
      columns: [t.town, t.departmentId],
      foreignColumns: [departments.town, departments.id],
    }),
  ],
);

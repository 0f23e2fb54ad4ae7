import { isNotNull } from 'drizzle-orm';
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';
import { countings, directions, indicatorKinds, origins } from './model.ts';

const fiscalYearColumn = (name: string) => integer(name).$type<FiscalYear>().notNull();

export interface StoredRole {
  readonly who: Text;
  readonly does: readonly Text[];
  readonly sample: boolean;
}

/** Revisions of the plan. The newest one is in force; older ones stay as they were. */
export const plans = appendOnlyTable(
  'plan_plans',
  {
    id: uuid('id').notNull(),
    /** 1, 2, 3 … in the order of import. */
    revision: integer('revision').notNull(),
    from: date('from', { mode: 'string' }).notNull(),
    to: date('to', { mode: 'string' }).notNull(),
    baselineYear: fiscalYearColumn('baseline_year'),
    targetYear: fiscalYearColumn('target_year'),
    goalNumber: integer('goal_number').notNull(),
    goalName: jsonb('goal_name').$type<Text>().notNull(),
    challenges: jsonb('challenges').$type<{ kind: Text; texts: string[] }[]>().notNull(),
    roles: jsonb('roles').$type<Text[]>().notNull(),
    /** SHA-256 of what the file says, so that the same content is not a new revision. */
    contentHash: text('content_hash').notNull(),
    importedBy: text('imported_by').notNull(),
    importedAt: timestamp('imported_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('plan_plans_revision').on(t.town, t.revision),
  ],
);

export const basicPolicies = appendOnlyTable(
  'plan_basic_policies',
  {
    planId: uuid('plan_id').notNull(),
    number: integer('number').notNull(),
    name: jsonb('name').$type<Text>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.planId, t.number] }),
    foreignKey({ columns: [t.town, t.planId], foreignColumns: [plans.town, plans.id] }),
  ],
);

/** 施策 */
export const policies = appendOnlyTable(
  'plan_policies',
  {
    planId: uuid('plan_id').notNull(),
    number: integer('number').notNull(),
    basicPolicy: integer('basic_policy').notNull(),
    name: jsonb('name').$type<Text>().notNull(),
    roles: jsonb('roles').$type<StoredRole[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.planId, t.number] }),
    foreignKey({
      columns: [t.town, t.planId, t.basicPolicy],
      foreignColumns: [basicPolicies.town, basicPolicies.planId, basicPolicies.number],
    }),
  ],
);

/** 担当課 as the plan names it, tied to the department that bore the name when the plan came in. */
export const policyDepartments = appendOnlyTable(
  'plan_policy_departments',
  {
    planId: uuid('plan_id').notNull(),
    policy: integer('policy').notNull(),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    /** Null where no department bore the name; then the name itself is compared. */
    departmentId: uuid('department_id'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.planId, t.policy, t.position] }),
    foreignKey({
      columns: [t.town, t.planId, t.policy],
      foreignColumns: [policies.town, policies.planId, policies.number],
    }),
  ],
);

/** 取組 with its items. */
export const initiatives = appendOnlyTable(
  'plan_initiatives',
  {
    planId: uuid('plan_id').notNull(),
    policy: integer('policy').notNull(),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    department: text('department'),
    items: text('items').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.planId, t.policy, t.position] }),
    foreignKey({
      columns: [t.town, t.planId, t.policy],
      foreignColumns: [policies.town, policies.planId, policies.number],
    }),
  ],
);

/** An indicator as such, whatever revisions say about it. Its row is locked by whoever writes figures. */
export const indicators = townTable(
  'plan_indicators',
  {
    /** From the plan file: `online-procedures`. */
    id: text('id').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.id] })],
);

/** What one revision promises for an indicator. */
export const definitions = appendOnlyTable(
  'plan_definitions',
  {
    planId: uuid('plan_id').notNull(),
    indicatorId: text('indicator_id').notNull(),
    policy: integer('policy').notNull(),
    position: integer('position').notNull(),
    kind: text('kind', { enum: indicatorKinds }).notNull(),
    outcomeKind: text('outcome_kind'),
    name: jsonb('name').$type<Text>().notNull(),
    unit: text('unit').notNull(),
    decimals: integer('decimals').notNull(),
    baseline: numeric('baseline'),
    target: numeric('target').notNull(),
    direction: text('direction', { enum: directions }).notNull(),
    counting: text('counting', { enum: countings }).notNull(),
    measure: text('measure').notNull(),
    params: jsonb('params').$type<Record<string, string>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.planId, t.indicatorId] }),
    foreignKey({
      columns: [t.town, t.planId, t.policy],
      foreignColumns: [policies.town, policies.planId, policies.number],
    }),
    foreignKey({
      columns: [t.town, t.indicatorId],
      foreignColumns: [indicators.town, indicators.id],
    }),
  ],
);

/**
 * Figures, written once. A correction is a new row that names the old one and the reason; one
 * without a value withdraws it. Each row can be corrected once, then its correction can be.
 */
export const observations = appendOnlyTable(
  'plan_observations',
  {
    id: uuid('id').notNull(),
    indicatorId: text('indicator_id').notNull(),
    value: numeric('value'),
    /** The day the figure speaks for: the state on it, or the year or total up to it. */
    asOf: date('as_of', { mode: 'string' }).notNull(),
    origin: text('origin', { enum: origins }).notNull(),
    numerator: numeric('numerator'),
    denominator: numeric('denominator'),
    sourceNote: text('source_note'),
    fileId: uuid('file_id'),
    sample: boolean('sample').notNull(),
    corrects: uuid('corrects'),
    reason: text('reason'),
    recordedBy: text('recorded_by').notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
    /** The same submission twice is recorded once. */
    idempotencyKey: text('idempotency_key').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    foreignKey({
      columns: [t.town, t.indicatorId],
      foreignColumns: [indicators.town, indicators.id],
    }),
    foreignKey({ columns: [t.town, t.corrects], foreignColumns: [t.town, t.id] }),
    unique('plan_observations_key').on(t.town, t.idempotencyKey),
    uniqueIndex('plan_observations_corrects').on(t.town, t.corrects).where(isNotNull(t.corrects)),
    index('plan_observations_series').on(
      t.town,
      t.indicatorId,
      t.asOf.desc(),
      t.recordedAt.desc(),
      t.id.desc(),
    ),
  ],
);

/**
 * The figure in force for each fiscal year, kept up to date with each observation: what judging and
 * drawing read, so that their cost does not grow with the history.
 */
export const yearFigures = townTable(
  'plan_year_figures',
  {
    indicatorId: text('indicator_id').notNull(),
    fiscalYear: fiscalYearColumn('fiscal_year'),
    observationId: uuid('observation_id').notNull(),
    value: numeric('value').notNull(),
    asOf: date('as_of', { mode: 'string' }).notNull(),
    origin: text('origin', { enum: origins }).notNull(),
    sample: boolean('sample').notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.indicatorId, t.fiscalYear] }),
    foreignKey({
      columns: [t.town, t.indicatorId],
      foreignColumns: [indicators.town, indicators.id],
    }),
    foreignKey({
      columns: [t.town, t.observationId],
      foreignColumns: [observations.town, observations.id],
    }),
  ],
);

/** Reminders that went out, so that nobody is told the same thing twice. */
export const reminders = appendOnlyTable(
  'plan_reminders',
  {
    /** `figure:<indicator>:<year>` or `sheet:<policy>:<year>:<step>`. */
    subject: text('subject').notNull(),
    /** `soon`: a fortnight before; `overdue`: the day after. */
    stage: text('stage', { enum: ['soon', 'overdue'] }).notNull(),
    due: date('due', { mode: 'string' }).notNull(),
    remindedAt: timestamp('reminded_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.subject, t.stage, t.due] })],
);

import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
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
import type { IsoDate } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';
import { actKinds, changes, stages } from './model.ts';

const yen = (name: string) => bigint(name, { mode: 'bigint' }).notNull();
const yearColumn = () => integer('year').$type<FiscalYear>().notNull();
const dayColumn = (name: string) => date(name, { mode: 'string' }).$type<IsoDate>().notNull();
const madeAt = () => timestamp('created_at', { withTimezone: true }).notNull();

/** An amount and where it comes from, in yen. */
const money = () => ({
  amount: yen('amount'),
  national: yen('national'),
  prefectural: yen('prefectural'),
  bonds: yen('bonds'),
  others: yen('others'),
  general: yen('general'),
});

/** The parts are the whole, whoever writes. */
const addsUp = (name: string, amount: AnyPgColumn) =>
  check(name, sql`${amount} = national + prefectural + bonds + others + general`);

/** 事務事業. */
export const projects = townTable(
  'finance_budget_projects',
  {
    id: uuid('id').notNull(),
    code: text('code').notNull(),
    name: jsonb('name').$type<Text>().notNull(),
    departmentId: uuid('department_id').notNull(),
    purpose: text('purpose').notNull(),
    section: text('section').notNull(),
    item: text('item').notNull(),
    description: jsonb('description').$type<Text>().notNull(),
    endsIn: integer('ends_in'),
    sample: boolean('sample').notNull(),
    createdAt: madeAt(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    uniqueIndex('finance_budget_projects_code').on(t.town, t.code),
  ],
);

/** What of the plan a project serves. */
export const links = townTable(
  'finance_budget_links',
  {
    projectId: uuid('project_id').notNull(),
    kind: text('kind').notNull(),
    ref: text('ref').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.projectId, t.kind, t.ref] }),
    index('finance_budget_links_ref').on(t.town, t.kind, t.ref),
    foreignKey({
      name: 'finance_budget_links_project',
      columns: [t.town, t.projectId],
      foreignColumns: [projects.town, projects.id],
    }),
  ],
);

/** 予算編成: the making of a year's budget. */
export const rounds = townTable(
  'finance_budget_rounds',
  {
    year: yearColumn(),
    opensOn: dayColumn('opens_on'),
    deadline: dayColumn('deadline'),
    reviewOn: dayColumn('review_on'),
    voteOn: dayColumn('vote_on'),
    adoptedOn: date('adopted_on', { mode: 'string' }).$type<IsoDate>(),
    transferClause: text('transfer_clause').notNull(),
    sample: boolean('sample').notNull(),
    createdAt: madeAt(),
  },
  (t) => [primaryKey({ columns: [t.town, t.year] })],
);

/** A request as its department is writing it; what is sent becomes a step. */
export const drafts = townTable(
  'finance_budget_drafts',
  {
    year: yearColumn(),
    projectId: uuid('project_id').notNull(),
    change: text('change', { enum: changes }).notNull(),
    ...money(),
    grounds: text('grounds').notNull(),
    expected: text('expected').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.year, t.projectId] }),
    addsUp('finance_budget_drafts_sum', t.amount),
    foreignKey({
      name: 'finance_budget_drafts_project',
      columns: [t.town, t.projectId],
      foreignColumns: [projects.town, projects.id],
    }),
    foreignKey({
      name: 'finance_budget_drafts_round',
      columns: [t.town, t.year],
      foreignColumns: [rounds.town, rounds.year],
    }),
  ],
);

/** What each stage said about a project's amount; the last of a stage counts. */
export const steps = appendOnlyTable(
  'finance_budget_steps',
  {
    id: uuid('id').notNull(),
    year: yearColumn(),
    projectId: uuid('project_id').notNull(),
    stage: text('stage', { enum: stages }).notNull(),
    change: text('change', { enum: changes }).notNull(),
    ...money(),
    grounds: text('grounds').notNull(),
    expected: text('expected').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    sample: boolean('sample').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('finance_budget_steps_project').on(t.town, t.year, t.projectId, t.stage),
    addsUp('finance_budget_steps_sum', t.amount),
    foreignKey({
      name: 'finance_budget_steps_project_fk',
      columns: [t.town, t.projectId],
      foreignColumns: [projects.town, projects.id],
    }),
  ],
);

/** Revenue as it is expected for a budget in the making, by the items of settlements. */
export const estimates = townTable(
  'finance_budget_estimates',
  {
    year: yearColumn(),
    item: text('item').notNull(),
    amount: yen('amount'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.year, t.item] }),
    foreignKey({
      name: 'finance_budget_estimates_round',
      columns: [t.town, t.year],
      foreignColumns: [rounds.town, rounds.year],
    }),
  ],
);

/** What changed a budget: a vote of the council, or a decision that the law leaves to the mayor. */
export const acts = appendOnlyTable(
  'finance_budget_acts',
  {
    id: uuid('id').notNull(),
    year: yearColumn(),
    kind: text('kind', { enum: actKinds }).notNull(),
    number: integer('number'),
    day: dayColumn('day'),
    note: text('note').notNull(),
    sample: boolean('sample').notNull(),
    createdAt: madeAt(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    uniqueIndex('finance_budget_acts_number')
      .on(t.town, t.year, t.kind, t.number)
      .where(sql`number IS NOT NULL`),
    uniqueIndex('finance_budget_acts_initial').on(t.town, t.year).where(sql`kind = 'initial'`),
  ],
);

/** What an act gave to a project or took from it. */
export const movements = appendOnlyTable(
  'finance_budget_movements',
  {
    actId: uuid('act_id').notNull(),
    projectId: uuid('project_id').notNull(),
    /** Of the act; a carry-over also reaches into the next year. */
    year: yearColumn(),
    ...money(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.actId, t.projectId, t.year] }),
    index('finance_budget_movements_year').on(t.town, t.year, t.projectId),
    addsUp('finance_budget_movements_sum', t.amount),
    foreignKey({
      name: 'finance_budget_movements_act',
      columns: [t.town, t.actId],
      foreignColumns: [acts.town, acts.id],
    }),
    foreignKey({
      name: 'finance_budget_movements_project',
      columns: [t.town, t.projectId],
      foreignColumns: [projects.town, projects.id],
    }),
  ],
);

/** The revenue that an act counts on. */
export const revenues = appendOnlyTable(
  'finance_budget_revenues',
  {
    actId: uuid('act_id').notNull(),
    item: text('item').notNull(),
    amount: yen('amount'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.actId, t.item] }),
    foreignKey({
      name: 'finance_budget_revenues_act',
      columns: [t.town, t.actId],
      foreignColumns: [acts.town, acts.id],
    }),
  ],
);

/** A month of the finance system as it was imported; a correction is a new version of the month. */
export const months = appendOnlyTable(
  'finance_budget_months',
  {
    id: uuid('id').notNull(),
    year: yearColumn(),
    /** `2026-04`; April and May after the year belong to it too (出納整理期間). */
    month: text('month').notNull(),
    version: integer('version').notNull(),
    note: text('note').notNull(),
    sample: boolean('sample').notNull(),
    createdAt: madeAt(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    uniqueIndex('finance_budget_months_version').on(t.town, t.year, t.month, t.version),
  ],
);

export const payments = appendOnlyTable(
  'finance_budget_payments',
  {
    monthId: uuid('month_id').notNull(),
    projectId: uuid('project_id').notNull(),
    paid: yen('paid'),
    /** 支出負担行為額. */
    committed: bigint('committed', { mode: 'bigint' }),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.monthId, t.projectId] }),
    foreignKey({
      name: 'finance_budget_payments_month',
      columns: [t.town, t.monthId],
      foreignColumns: [months.town, months.id],
    }),
    foreignKey({
      name: 'finance_budget_payments_project',
      columns: [t.town, t.projectId],
      foreignColumns: [projects.town, projects.id],
    }),
  ],
);

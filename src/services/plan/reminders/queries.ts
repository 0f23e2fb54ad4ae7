import { and, eq, inArray } from 'drizzle-orm';
import { type Department, listDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import { addYears, type FiscalYear, fiscalYearLabels, fiscalYearOf } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { dueOf, reminderStage, stepPermissions } from '../evaluations/rules.ts';
import { evaluations } from '../evaluations/schema.ts';
import { stepTexts } from '../evaluations/text.ts';
import type { PlanSummary } from '../results.ts';
import { reminders } from '../schema.ts';
import {
  type DefinedPolicy,
  findPlan,
  listDefinitions,
  listPolicies,
  listYearFigures,
} from '../structure/queries.ts';
import { dueFigures, stateOf } from '../structure/state.ts';
import { reminderTexts } from './text.ts';

/** Something that somebody should do by a day. */
export interface DueItem {
  /** `figure:<indicator>:<year>` or `sheet:<policy>:<year>:<step>`. */
  readonly subject: string;
  readonly stage: 'soon' | 'overdue';
  readonly due: IsoDate;
  /** In Japanese, for the mail. */
  readonly label: string;
  /** Under the staff pages. */
  readonly path: string;
  /** Who can do it: holders of this permission in these departments; undefined: in any. */
  readonly permission: string;
  readonly departmentIds: readonly string[] | undefined;
}

/** Departments that are younger than the plan are found by the name it gives. */
function departmentIdsOf(policy: DefinedPolicy, known: readonly Department[]): string[] {
  return policy.departments.flatMap(({ id, name }) => {
    const found = id ?? known.find((department) => department.name.ja === name)?.id;
    return found ? [found] : [];
  });
}

interface InForce {
  readonly plan: PlanSummary;
  readonly policies: readonly DefinedPolicy[];
  readonly departments: readonly Department[];
}

async function dueFigureItems(
  unit: Unit,
  { plan, policies, departments }: InForce,
): Promise<DueItem[]> {
  const defined = await listDefinitions(unit, plan.id);
  const figures = await listYearFigures(
    unit,
    defined.map(({ id }) => id),
  );
  const today = dayInTokyo(unit.now);
  return defined.flatMap((one) => {
    const state = stateOf(one, plan.period, figures.get(one.id) ?? []);
    const policy = policies.find(({ number }) => number === one.policy);
    return dueFigures(state, plan.period, today).flatMap(({ fiscalYear, due }): DueItem[] => {
      const stage = reminderStage(due, unit.now);
      if (!stage || !policy) return [];
      return [
        {
          subject: `figure:${one.id}:${fiscalYear}`,
          stage,
          due,
          label: reminderTexts.figure(one.name.ja, fiscalYearLabels(fiscalYear).era).ja,
          path: `/staff/plan/indicators/${one.id}`,
          permission: 'plan.record',
          departmentIds: departmentIdsOf(policy, departments),
        },
      ];
    });
  });
}

async function stepsOf({ db, town }: Unit, year: FiscalYear) {
  const rows = await db
    .select({ policy: evaluations.policy, step: evaluations.step })
    .from(evaluations)
    .where(and(eq(evaluations.town, town), eq(evaluations.fiscalYear, year)));
  return new Map(rows.map(({ policy, step }) => [policy, step]));
}

/** Sheets of the fiscal year that ended last; older ones are no longer asked for. */
async function dueSheetItems(
  unit: Unit,
  { plan, policies, departments }: InForce,
): Promise<DueItem[]> {
  const ended = addYears(fiscalYearOf(dayInTokyo(unit.now)), -1);
  if (ended > plan.period.targetYear || ended < fiscalYearOf(plan.period.from)) return [];
  const steps = await stepsOf(unit, ended);
  return policies.flatMap((policy): DueItem[] => {
    const step = steps.get(policy.number) ?? 'self';
    const due = dueOf(step, ended);
    const stage = due && reminderStage(due, unit.now);
    if (step === 'published' || !due || !stage) return [];
    const year = fiscalYearLabels(ended).era;
    return [
      {
        subject: `sheet:${policy.number}:${ended}:${step}`,
        stage,
        due,
        label: reminderTexts.sheet(policy.name.ja, year, stepTexts[step].ja).ja,
        path: `/staff/plan/evaluations/${ended}/${policy.number}`,
        permission: stepPermissions[step],
        departmentIds: step === 'self' ? departmentIdsOf(policy, departments) : undefined,
      },
    ];
  });
}

const keyOf = ({ subject, stage, due }: Pick<DueItem, 'subject' | 'stage' | 'due'>) =>
  `${subject} ${stage} ${due}`;

/** What is due soon or overdue and nobody was told of yet. */
export async function listUntold(unit: Unit): Promise<DueItem[]> {
  const plan = await findPlan(unit);
  if (!plan) return [];
  const policies = await listPolicies(unit, plan.id);
  const inForce = { plan, policies, departments: await listDepartments(unit) };
  const items = [...(await dueFigureItems(unit, inForce)), ...(await dueSheetItems(unit, inForce))];
  if (items.length === 0) return [];
  const subjects = items.map(({ subject }) => subject);
  const told = await unit.db
    .select()
    .from(reminders)
    .where(and(eq(reminders.town, unit.town), inArray(reminders.subject, subjects)));
  const known = new Set(told.map(keyOf));
  return items.filter((item) => !known.has(keyOf(item)));
}

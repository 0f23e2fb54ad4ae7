import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import { addYears, type FiscalYear, fiscalYearOf, fiscalYears } from '#japan/fiscal-year.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { findCost } from '../costs/queries.ts';
import { judge } from '../judgement.ts';
import type { PlanPeriod } from '../model.ts';
import { isOwn } from '../policy.ts';
import { ownDepartmentNames } from '../structure/departments.ts';
import {
  type DefinedPolicy,
  findPlan,
  listDefinitions,
  listInitiatives,
  listPolicies,
  listYearFigures,
} from '../structure/queries.ts';
import { actionsOn } from './actions.ts';
import type {
  Decision,
  EvaluationListItem,
  EvaluationSheet,
  LastYear,
  SheetActions,
  SheetContent,
  SheetEvent,
  SheetIndicator,
} from './model.ts';
import { canEvaluate, dueOf, emptyContent } from './rules.ts';
import { evaluationEvents, evaluations } from './schema.ts';
import { sheetName } from './text.ts';

export type EvaluationRow = typeof evaluations.$inferSelect;

export function contentOf(row: EvaluationRow): SheetContent {
  const { results, followUp, worked, issues, nextChanges } = row;
  return {
    results,
    followUp,
    budgetYen: row.budgetYen ?? undefined,
    actualYen: row.actualYen ?? undefined,
    worked,
    issues,
    decision: row.decision ?? undefined,
    nextChanges,
  };
}

export async function findEvaluation(
  { db, town }: Unit,
  policy: number,
  fiscalYear: FiscalYear,
): Promise<EvaluationRow | undefined> {
  const [row] = await db
    .select()
    .from(evaluations)
    .where(
      and(
        eq(evaluations.town, town),
        eq(evaluations.fiscalYear, fiscalYear),
        eq(evaluations.policy, policy),
      ),
    );
  return row;
}

async function listEvents(
  { db, town }: Unit,
  evaluationId: string,
  showNames: boolean,
): Promise<SheetEvent[]> {
  const rows = await db
    .select()
    .from(evaluationEvents)
    .where(and(eq(evaluationEvents.town, town), eq(evaluationEvents.evaluationId, evaluationId)))
    .orderBy(asc(evaluationEvents.at), asc(evaluationEvents.id));
  return rows.map(({ id, kind, from, to, comment, by, at }) => ({
    id,
    kind,
    from,
    to,
    comment: comment ?? undefined,
    by: showNames ? by : undefined,
    at,
  }));
}

async function listSheetIndicators(
  unit: Unit,
  plan: { readonly id: string; readonly period: PlanPeriod },
  policy: number,
  year: FiscalYear,
): Promise<SheetIndicator[]> {
  const defined = await listDefinitions(unit, plan.id, { policy });
  const figures = await listYearFigures(
    unit,
    defined.map(({ id }) => id),
  );
  return defined.map(({ params: _forTheMeasureOnly, ...indicator }) => {
    const known = (figures.get(indicator.id) ?? []).filter(({ fiscalYear }) => fiscalYear <= year);
    return {
      ...indicator,
      judgement: judge(indicator, plan.period, known),
      figure: known.find(({ fiscalYear }) => fiscalYear === year),
      lastYear: known.find(({ fiscalYear }) => fiscalYear === year - 1),
      years: known,
    };
  });
}

function asLastYear(row: EvaluationRow | undefined): LastYear | undefined {
  if (!row) return undefined;
  const { fiscalYear, step, decision, nextChanges } = row;
  return { fiscalYear, step, decision: decision ?? undefined, nextChanges };
}

/** Only staff see what is not published, also of the year before. */
function visible(row: EvaluationRow | undefined, isStaff: boolean): EvaluationRow | undefined {
  return isStaff || row?.step === 'published' ? row : undefined;
}

function stateOf(row: EvaluationRow | undefined, fiscalYear: FiscalYear) {
  const step = row?.step ?? 'self';
  return {
    id: row?.id,
    step,
    version: row?.version ?? 0,
    sample: row?.sample ?? false,
    content: row ? contentOf(row) : emptyContent,
    publishedAt: row?.publishedAt ?? undefined,
    updatedAt: row?.updatedAt,
    due: dueOf(step, fiscalYear),
  };
}

async function getPolicyOfPlan(unit: Unit, policyNumber: number) {
  const plan = await findPlan(unit);
  const policies = plan ? await listPolicies(unit, plan.id) : [];
  const policy = policies.find(({ number }) => number === policyNumber);
  if (!plan || !policy) throw notFound(sheetName);
  return { plan, policy };
}

function headOf(policy: DefinedPolicy) {
  const departments = policy.departments.map(({ name }) => name);
  return { number: policy.number, name: policy.name, departments };
}

/**
 * A sheet with last year's Act beside it. Staff may open one that nobody has begun; others see
 * published ones only.
 *
 * @throws AppError not-found
 */
export async function getSheet(
  unit: Unit,
  policyNumber: number,
  fiscalYear: FiscalYear,
  viewer: Actor,
): Promise<{ sheet: EvaluationSheet; actions: SheetActions }> {
  const isStaff = viewer.kind === 'staff' || viewer.kind === 'system';
  const { plan, policy } = await getPolicyOfPlan(unit, policyNumber);
  const row = visible(await findEvaluation(unit, policyNumber, fiscalYear), isStaff);
  const allowed = canEvaluate(plan.period, fiscalYear, dayInTokyo(unit.now));
  if (!row && !(isStaff && allowed.ok)) throw notFound(sheetName);
  const before = await findEvaluation(unit, policyNumber, addYears(fiscalYear, -1));
  const sheet: EvaluationSheet = {
    ...stateOf(row, fiscalYear),
    policy: headOf(policy),
    fiscalYear,
    lastYear: asLastYear(visible(before, isStaff)),
    indicators: await listSheetIndicators(unit, plan, policyNumber, fiscalYear),
    cost: await findCost(unit, policyNumber),
    initiatives: await listInitiatives(unit, plan.id, policyNumber),
    events: row ? await listEvents(unit, row.id, isStaff) : [],
  };
  const own = isOwn(viewer, policy.departments, await ownDepartmentNames(unit, viewer));
  return { sheet, actions: actionsOn(sheet, viewer, own) };
}

/** Fiscal years that staff can evaluate, newest first. */
export async function listEvaluationYears(unit: Unit): Promise<FiscalYear[]> {
  const plan = await findPlan(unit);
  if (!plan) return [];
  const today = dayInTokyo(unit.now);
  const { from, targetYear } = plan.period;
  return fiscalYears(fiscalYearOf(from), targetYear)
    .filter((year) => canEvaluate(plan.period, year, today).ok)
    .toReversed();
}

/** One item per policy of the plan, begun or not. */
export async function listEvaluations(
  unit: Unit,
  fiscalYear: FiscalYear,
  actor: StaffActor,
): Promise<EvaluationListItem[]> {
  const { db, town } = unit;
  const plan = await findPlan(unit);
  if (!plan) return [];
  const rows = await db
    .select()
    .from(evaluations)
    .where(and(eq(evaluations.town, town), eq(evaluations.fiscalYear, fiscalYear)));
  const ownNames = await ownDepartmentNames(unit, actor);
  const today = dayInTokyo(unit.now);
  return (await listPolicies(unit, plan.id)).map((policy) => {
    const row = rows.find((candidate) => candidate.policy === policy.number);
    const due = dueOf(row?.step, fiscalYear);
    return {
      policy: headOf(policy),
      fiscalYear,
      step: row?.step,
      decision: row?.decision ?? undefined,
      sample: row?.sample ?? false,
      updatedAt: row?.updatedAt,
      due,
      overdue: due !== undefined && due < today,
      mine: isOwn(actor, policy.departments, ownNames),
    };
  });
}

export interface PublishedEvaluation {
  readonly policy: { readonly number: number; readonly name: Text };
  readonly fiscalYear: FiscalYear;
  readonly decision: Decision | undefined;
  readonly publishedAt: Date;
  readonly sample: boolean;
}

/** Everything that is published of the plan's policies, newest year first. */
export async function listPublished(unit: Unit): Promise<PublishedEvaluation[]> {
  const { db, town } = unit;
  const plan = await findPlan(unit);
  const policies = plan ? await listPolicies(unit, plan.id) : [];
  const numbers = policies.map(({ number }) => number);
  if (numbers.length === 0) return [];
  const rows = await db
    .select()
    .from(evaluations)
    .where(
      and(
        eq(evaluations.town, town),
        eq(evaluations.step, 'published'),
        inArray(evaluations.policy, numbers),
      ),
    )
    .orderBy(desc(evaluations.fiscalYear), asc(evaluations.policy));
  return rows.flatMap(({ policy: number, fiscalYear, decision, publishedAt, sample }) => {
    const policy = policies.find((candidate) => candidate.number === number);
    if (!policy || !publishedAt) return [];
    const head = { number, name: policy.name };
    return [{ policy: head, fiscalYear, decision: decision ?? undefined, publishedAt, sample }];
  });
}

/**
 * Sheets of a fiscal year that the viewer may see and somebody has begun, of policies in force.
 */
export async function listSheets(
  unit: Unit,
  fiscalYear: FiscalYear,
  viewer: Actor,
): Promise<EvaluationSheet[]> {
  const { db, town } = unit;
  const isStaff = viewer.kind === 'staff' || viewer.kind === 'system';
  const rows = await db
    .select({ policy: evaluations.policy, step: evaluations.step })
    .from(evaluations)
    .where(and(eq(evaluations.town, town), eq(evaluations.fiscalYear, fiscalYear)))
    .orderBy(asc(evaluations.policy));
  const plan = await findPlan(unit);
  const inForce = plan ? await listPolicies(unit, plan.id) : [];
  const shown = rows.filter(
    ({ policy, step }) =>
      (isStaff || step === 'published') && inForce.some(({ number }) => number === policy),
  );
  const sheets: EvaluationSheet[] = [];
  for (const { policy } of shown) {
    sheets.push((await getSheet(unit, policy, fiscalYear, viewer)).sheet);
  }
  return sheets;
}

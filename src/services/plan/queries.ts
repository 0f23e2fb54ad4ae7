import { and, desc, eq } from 'drizzle-orm';
import { type EvidencePage, tryEvidence, tryFigureAt } from '#engines/measures/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Attempt } from '#platform/database/attempt.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { evaluations } from './evaluations/schema.ts';
import { expectedLine } from './judgement.ts';
import { findEntry, listHistory, listSeriesOf, type SeriesPoint } from './observations/queries.ts';
import { isOwn } from './policy.ts';
import { project } from './projection.ts';
import type {
  BasicPolicySummary,
  HistoryEntry,
  IndicatorPage,
  IndicatorState,
  MyIndicator,
  PlanOverview,
  PlanSummary,
  PolicyPage,
  PolicySummary,
} from './results.ts';
import { ownDepartmentNames } from './structure/departments.ts';
import { findLink } from './structure/link.ts';
import {
  type DefinedPolicy,
  findPlan,
  listDefinitions,
  listInitiatives,
  listPolicies,
  listYearFigures,
} from './structure/queries.ts';
import { countStates, dueFigures, missingYears, stateOf } from './structure/state.ts';
import { names } from './text.ts';

export type { SeriesPoint } from './observations/queries.ts';

/** @throws AppError not-found while no plan was imported. */
async function getPlan(unit: Unit): Promise<PlanSummary> {
  const plan = await findPlan(unit);
  if (!plan) throw notFound(names.plan);
  return plan;
}

async function listStates(
  unit: Unit,
  plan: PlanSummary,
  only: { readonly policy?: number; readonly id?: string } = {},
): Promise<IndicatorState[]> {
  const defined = await listDefinitions(unit, plan.id, only);
  const figures = await listYearFigures(
    unit,
    defined.map(({ id }) => id),
  );
  return defined.map((one) => stateOf(one, plan.period, figures.get(one.id) ?? []));
}

function summarise(policy: DefinedPolicy, states: readonly IndicatorState[]): PolicySummary {
  return {
    number: policy.number,
    name: policy.name,
    departments: policy.departments.map(({ name }) => name),
    indicators: states.filter((state) => state.policy === policy.number),
  };
}

function groupByBasicPolicy(
  policies: readonly DefinedPolicy[],
  states: readonly IndicatorState[],
): BasicPolicySummary[] {
  const numbers = [...new Set(policies.map(({ basicPolicy }) => basicPolicy.number))];
  return numbers.flatMap((number) => {
    const members = policies.filter(({ basicPolicy }) => basicPolicy.number === number);
    const [first] = members;
    if (!first) return [];
    return [
      {
        number,
        name: first.basicPolicy.name,
        policies: members.map((policy) => summarise(policy, states)),
      },
    ];
  });
}

/** All indicators at a glance; undefined while no plan was imported. */
export async function findOverview(unit: Unit): Promise<PlanOverview | undefined> {
  const plan = await findPlan(unit);
  if (!plan) return undefined;
  const policies = await listPolicies(unit, plan.id);
  const states = await listStates(unit, plan);
  const days = states.flatMap(({ current }) => (current ? [current.asOf] : []));
  return {
    plan,
    basicPolicies: groupByBasicPolicy(policies, states),
    counts: countStates(states),
    asOf: days.toSorted().at(-1),
    sample: states.some(({ years }) => years.some(({ sample }) => sample)),
  };
}

async function listPublishedYears({ db, town }: Unit, policy: number): Promise<FiscalYear[]> {
  const rows = await db
    .select({ fiscalYear: evaluations.fiscalYear })
    .from(evaluations)
    .where(
      and(
        eq(evaluations.town, town),
        eq(evaluations.policy, policy),
        eq(evaluations.step, 'published'),
      ),
    )
    .orderBy(desc(evaluations.fiscalYear));
  return rows.map(({ fiscalYear }) => fiscalYear);
}

/** @throws AppError not-found */
export async function getPolicy(unit: Unit, policyNumber: number): Promise<PolicyPage> {
  const plan = await getPlan(unit);
  const policies = await listPolicies(unit, plan.id);
  const index = policies.findIndex(({ number }) => number === policyNumber);
  const policy = policies[index];
  if (!policy) throw notFound(names.policy);
  const states = await listStates(unit, plan, { policy: policyNumber });
  return {
    ...summarise(policy, states),
    plan,
    basicPolicy: policy.basicPolicy,
    initiatives: await listInitiatives(unit, plan.id, policyNumber),
    roles: policy.roles,
    neighbours: {
      previous: policies[index - 1]?.number,
      next: policies[index + 1]?.number,
    },
    evaluations: await listPublishedYears(unit, policyNumber),
  };
}

/** @throws AppError not-found */
async function getDefined(unit: Unit, id: string) {
  const plan = await getPlan(unit);
  const [defined] = await listDefinitions(unit, plan.id, { id });
  if (!defined) throw notFound(names.indicator);
  return { plan, defined };
}

/** The formula and how the newest day was counted, from the measure; nothing while not connected. */
async function describeMeasure(
  unit: Unit,
  link: ReturnType<typeof findLink>,
): Promise<Pick<IndicatorPage, 'formula' | 'latestComputed'>> {
  if (!link) return { formula: undefined, latestComputed: undefined };
  const { measure, params } = link;
  const figure = await tryFigureAt(unit, measure.id, params, dayInTokyo(unit.now));
  return {
    formula: { name: measure.name, formula: measure.formula, unit: measure.unit },
    latestComputed: figure,
  };
}

/**
 * @param options.viewer staff see who recorded a figure.
 * @throws AppError not-found
 */
export async function getIndicator(
  unit: Unit,
  id: string,
  options: { readonly viewer: Actor; readonly page?: number },
): Promise<IndicatorPage> {
  const { plan, defined } = await getDefined(unit, id);
  const figures = await listYearFigures(unit, [id]);
  const state = stateOf(defined, plan.period, figures.get(id) ?? []);
  const policy = (await listPolicies(unit, plan.id)).find(({ number }) => number === state.policy);
  const projected = project(state, plan.period, state.years);
  const showNames = options.viewer.kind === 'staff' || options.viewer.kind === 'system';
  return {
    ...state,
    plan,
    policyName: policy?.name ?? state.name,
    departments: policy?.departments.map(({ name }) => name) ?? [],
    projection: projected.ok ? projected.projection : undefined,
    noProjection: projected.ok ? undefined : projected.reason,
    expectedLine: expectedLine(state, plan.period),
    ...(await describeMeasure(unit, findLink(defined))),
    roles: policy?.roles ?? [],
    history: await listHistory(unit, id, { page: options.page ?? 1, showNames }),
    missingYears: missingYears(state, plan.period, dayInTokyo(unit.now)),
  };
}

/**
 * A figure in force that a person may correct: not corrected before, and no withdrawal.
 *
 * @throws AppError not-found
 */
export async function getCorrectable(
  unit: Unit,
  indicatorId: string,
  id: string,
): Promise<HistoryEntry> {
  const entry = isId(id) ? await findEntry(unit, { indicatorId, id }) : undefined;
  if (!entry || entry.correctedBy || entry.value === undefined) throw notFound(names.correctable);
  return entry;
}

/**
 * The records behind today's figure, or what the measure threw; undefined while the indicator is not
 * connected.
 *
 * @throws AppError not-found
 */
export async function listEvidence(
  unit: Unit,
  id: string,
  viewer: Actor,
  page: { readonly offset: number; readonly limit: number },
): Promise<Attempt<EvidencePage> | undefined> {
  const { defined } = await getDefined(unit, id);
  const link = findLink(defined);
  if (!link) return undefined;
  return tryEvidence(unit, link.measure.id, link.params, dayInTokyo(unit.now), viewer, page);
}

/** Every observation in force, oldest first. @throws AppError not-found */
export async function listSeries(unit: Unit, id: string): Promise<SeriesPoint[]> {
  await getDefined(unit, id);
  return listSeriesOf(unit, id);
}

/** All indicators with what is due; those of the actor's departments first. */
export async function listMyIndicators(unit: Unit, actor: StaffActor): Promise<MyIndicator[]> {
  const plan = await findPlan(unit);
  if (!plan) return [];
  const policies = await listPolicies(unit, plan.id);
  const ownNames = await ownDepartmentNames(unit, actor);
  const states = await listStates(unit, plan);
  const today = dayInTokyo(unit.now);
  const rows = states.flatMap((state) => {
    const policy = policies.find(({ number }) => number === state.policy);
    if (!policy) return [];
    const departments = policy.departments.map(({ name }) => name);
    const due = dueFigures(state, plan.period, today);
    const mine = isOwn(actor, policy.departments, ownNames);
    return [{ ...state, policyName: policy.name, departments, mine, due }];
  });
  return rows.toSorted((a, b) => Number(b.mine) - Number(a.mine));
}

import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Indicator, YearFigure } from '../model.ts';
import type { Initiative, PlanSummary } from '../results.ts';
import {
  basicPolicies,
  definitions,
  initiatives,
  plans,
  policies,
  policyDepartments,
  type StoredRole,
  yearFigures,
} from '../schema.ts';

/** An indicator with what only the domain needs: the parameters of its measure. */
export interface DefinedIndicator extends Indicator {
  readonly params: Readonly<Record<string, string>>;
}

export interface DefinedPolicy {
  readonly number: number;
  readonly name: Text;
  readonly basicPolicy: { readonly number: number; readonly name: Text };
  readonly roles: readonly StoredRole[];
  readonly departments: readonly { readonly name: string; readonly id: string | undefined }[];
}

function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The revision in force: the newest one. Undefined before the first import. */
export async function findPlan({
  db,
  town,
}: Unit): Promise<(PlanSummary & { readonly contentHash: string }) | undefined> {
  const [row] = await db
    .select()
    .from(plans)
    .where(eq(plans.town, town))
    .orderBy(desc(plans.revision))
    .limit(1);
  if (!row) return undefined;
  const { id, revision, importedAt, from, to, baselineYear, targetYear } = row;
  return {
    id,
    revision,
    importedAt,
    period: { from, to, baselineYear, targetYear },
    goal: { number: row.goalNumber, name: row.goalName },
    challenges: row.challenges,
    roles: row.roles,
    contentHash: row.contentHash,
  };
}

async function listDepartmentsOfPolicies({ db, town }: Unit, planId: string) {
  const rows = await db
    .select()
    .from(policyDepartments)
    .where(and(eq(policyDepartments.town, town), eq(policyDepartments.planId, planId)))
    .orderBy(asc(policyDepartments.position));
  return grouped(rows, (row) => row.policy);
}

/** The policies of a revision by number. */
export async function listPolicies(unit: Unit, planId: string): Promise<DefinedPolicy[]> {
  const { db, town } = unit;
  const departments = await listDepartmentsOfPolicies(unit, planId);
  const rows = await db
    .select({
      number: policies.number,
      name: policies.name,
      roles: policies.roles,
      basicPolicy: { number: basicPolicies.number, name: basicPolicies.name },
    })
    .from(policies)
    .innerJoin(
      basicPolicies,
      and(
        eq(basicPolicies.town, policies.town),
        eq(basicPolicies.planId, policies.planId),
        eq(basicPolicies.number, policies.basicPolicy),
      ),
    )
    .where(and(eq(policies.town, town), eq(policies.planId, planId)))
    .orderBy(asc(policies.number));
  return rows.map((row) => ({
    ...row,
    departments: (departments.get(row.number) ?? []).map(({ name, departmentId }) => ({
      name,
      id: departmentId ?? undefined,
    })),
  }));
}

/** Indicators of a revision in the order of the plan; of one policy, or one indicator, if asked. */
export async function listDefinitions(
  { db, town }: Unit,
  planId: string,
  only: { readonly policy?: number; readonly id?: string } = {},
): Promise<DefinedIndicator[]> {
  const { policy, id } = only;
  const rows = await db
    .select()
    .from(definitions)
    .where(
      and(
        eq(definitions.town, town),
        eq(definitions.planId, planId),
        policy === undefined ? undefined : eq(definitions.policy, policy),
        id === undefined ? undefined : eq(definitions.indicatorId, id),
      ),
    )
    .orderBy(asc(definitions.policy), asc(definitions.position));
  return rows.map((row) => ({
    id: row.indicatorId,
    policy: row.policy,
    kind: row.kind,
    outcomeKind: row.outcomeKind ?? undefined,
    name: row.name,
    unit: row.unit,
    decimals: row.decimals,
    baseline: row.baseline === null ? undefined : Number(row.baseline),
    target: Number(row.target),
    direction: row.direction,
    counting: row.counting,
    measure: row.measure,
    params: row.params,
  }));
}

/** The initiatives of a policy in the order of the plan. */
export async function listInitiatives(
  { db, town }: Unit,
  planId: string,
  policy: number,
): Promise<Initiative[]> {
  const rows = await db
    .select()
    .from(initiatives)
    .where(
      and(
        eq(initiatives.town, town),
        eq(initiatives.planId, planId),
        eq(initiatives.policy, policy),
      ),
    )
    .orderBy(initiatives.position);
  return rows.map(({ name, department, items }) => ({
    name,
    department: department ?? undefined,
    items,
  }));
}

/** The figure in force of each fiscal year by indicator, oldest first: a few rows, however long the history. */
export async function listYearFigures(
  { db, town }: Unit,
  indicatorIds: readonly string[],
): Promise<ReadonlyMap<string, readonly YearFigure[]>> {
  if (indicatorIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(yearFigures)
    .where(and(eq(yearFigures.town, town), inArray(yearFigures.indicatorId, [...indicatorIds])))
    .orderBy(asc(yearFigures.indicatorId), asc(yearFigures.fiscalYear));
  const byIndicator = grouped(rows, (row) => row.indicatorId);
  return new Map(
    indicatorIds.map((id) => [
      id,
      (byIndicator.get(id) ?? []).map(
        ({ observationId, fiscalYear, value, asOf, origin, sample }) => ({
          observationId,
          fiscalYear,
          value: Number(value),
          asOf,
          origin,
          sample,
        }),
      ),
    ]),
  );
}

import { and, eq, inArray, max } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { listDepartments } from '#engines/organisation/contract.ts';
import { reindexSource } from '#engines/search/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import type { CheckedPlan } from '../plan-file/check.ts';
import { indicatorsOf } from '../plan-file/content.ts';
import { assertMay, nameOf } from '../policy.ts';
import { changedCounting, refusals } from '../record-text.ts';
import {
  basicPolicies,
  definitions,
  indicators,
  initiatives,
  plans,
  policies,
  policyDepartments,
  yearFigures,
} from '../schema.ts';
import { planSearch } from '../search.ts';
import { findPlan } from './queries.ts';

export interface ImportedPlan {
  readonly id: string;
  readonly revision: number;
  /** False when the plan in force says the same already; nothing was written. */
  readonly changed: boolean;
}

/** Texts without an English one are shown in Japanese to all. */
const text = (ja: string, en: string | undefined): Text => ({ ja, en: en ?? ja });

/** Figures of one indicator must stay comparable: what has figures keeps its unit and counting. */
async function assertComparable({ db, town }: Unit, plan: CheckedPlan): Promise<void> {
  const wanted = new Map(indicatorsOf(plan).map(({ content }) => [content.id, content]));
  const known = await db
    .selectDistinct({
      id: definitions.indicatorId,
      unit: definitions.unit,
      counting: definitions.counting,
    })
    .from(definitions)
    .innerJoin(
      yearFigures,
      and(
        eq(yearFigures.town, definitions.town),
        eq(yearFigures.indicatorId, definitions.indicatorId),
      ),
    )
    .where(and(eq(definitions.town, town), inArray(definitions.indicatorId, [...wanted.keys()])));
  for (const { id, unit, counting } of known) {
    const now = wanted.get(id);
    if (now && (now.unit !== unit || now.counting !== counting)) {
      throw new AppError('rule-violation', changedCounting(id));
    }
  }
}

async function insertPlan(unit: Unit, actor: Actor, plan: CheckedPlan): Promise<ImportedPlan> {
  const { db, town, now } = unit;
  const [last] = await db
    .select({ revision: max(plans.revision) })
    .from(plans)
    .where(eq(plans.town, town));
  const id = newId();
  const revision = (last?.revision ?? 0) + 1;
  await db.insert(plans).values({
    town,
    id,
    revision,
    ...plan.period,
    goalNumber: plan.goal.number,
    goalName: text(plan.goal.name, plan.goal.nameEn),
    challenges: plan.goal.challenges.map(({ kind, kindEn, texts }) => ({
      kind: text(kind, kindEn),
      texts,
    })),
    roles: plan.roles.map(({ who, whoEn }) => text(who, whoEn)),
    contentHash: plan.contentHash,
    importedBy: nameOf(actor),
    importedAt: now,
  });
  return { id, revision, changed: true };
}

async function insertPolicies(unit: Unit, planId: string, plan: CheckedPlan): Promise<void> {
  const { db, town } = unit;
  const key = { town, planId };
  await db.insert(basicPolicies).values(
    plan.basicPolicies.map(({ number, name, nameEn }) => ({
      ...key,
      number,
      name: text(name, nameEn),
    })),
  );
  await db.insert(policies).values(
    plan.basicPolicies.flatMap((basic) =>
      basic.policies.map(({ number, name, nameEn, roles }) => ({
        ...key,
        number,
        basicPolicy: basic.number,
        name: text(name, nameEn),
        roles: roles.map(({ who, whoEn, does, doesEn, sample }) => ({
          who: text(who, whoEn),
          does: does.map((ja, index) => text(ja, doesEn?.[index])),
          sample: sample ?? false,
        })),
      })),
    ),
  );
}

async function insertDepartments(unit: Unit, planId: string, plan: CheckedPlan): Promise<void> {
  const { db, town } = unit;
  const known = await listDepartments(unit);
  const rows = plan.basicPolicies.flatMap((basic) =>
    basic.policies.flatMap(({ number, departments }) =>
      departments.map((name, position) => ({
        town,
        planId,
        policy: number,
        position,
        name,
        departmentId: known.find((department) => department.name.ja === name)?.id,
      })),
    ),
  );
  await db.insert(policyDepartments).values(rows);
}

async function insertInitiatives(unit: Unit, planId: string, plan: CheckedPlan): Promise<void> {
  const { db, town } = unit;
  const rows = plan.basicPolicies.flatMap((basic) =>
    basic.policies.flatMap((policy) =>
      policy.initiatives.map(({ name, department, items }, position) => ({
        town,
        planId,
        policy: policy.number,
        position,
        name,
        department,
        items,
      })),
    ),
  );
  if (rows.length > 0) await db.insert(initiatives).values(rows);
}

async function insertDefinitions(unit: Unit, planId: string, plan: CheckedPlan): Promise<void> {
  const { db, town, now } = unit;
  const all = indicatorsOf(plan);
  if (all.length === 0) return;
  await db
    .insert(indicators)
    .values(all.map(({ content }) => ({ town, id: content.id, createdAt: now })))
    .onConflictDoNothing();
  await db.insert(definitions).values(
    all.map(({ content, policy, kind }, position) => {
      const decimals = plan.decimals[content.id] ?? 0;
      return {
        town,
        planId,
        indicatorId: content.id,
        policy,
        position,
        kind,
        outcomeKind: content.kind,
        name: text(content.name, content.nameEn),
        unit: content.unit,
        decimals,
        baseline: content.baseline?.toString(),
        target: content.target.toString(),
        direction: content.direction,
        counting: content.counting,
        measure: content.measure,
        params: content.params ?? {},
      };
    }),
  );
}

/**
 * Puts a checked plan in force as a new revision; the older ones and all figures stay. The same
 * content again changes nothing.
 *
 * @throws AppError forbidden; rule-violation when the file is for another town, or an indicator
 *   that has figures would change its unit or counting.
 */
export async function importPlan(
  unit: Unit,
  actor: Actor,
  plan: CheckedPlan,
): Promise<ImportedPlan> {
  assertMay(actor, 'plan.import');
  if (plan.municipality.code !== unit.town) {
    throw new AppError('rule-violation', refusals.otherTown);
  }
  const inForce = await findPlan(unit);
  if (inForce?.contentHash === plan.contentHash) {
    return { id: inForce.id, revision: inForce.revision, changed: false };
  }
  await assertComparable(unit, plan);
  const imported = await insertPlan(unit, actor, plan);
  await insertPolicies(unit, imported.id, plan);
  await insertDepartments(unit, imported.id, plan);
  await insertInitiatives(unit, imported.id, plan);
  await insertDefinitions(unit, imported.id, plan);
  await recordAudit(unit, actor, {
    action: 'plan.imported',
    subject: { type: 'plan', id: imported.id },
    details: { revision: imported.revision, contentHash: plan.contentHash },
  });
  const policyTopics = plan.basicPolicies.flatMap(({ policies: members }) =>
    members.map(({ number }) => `plan:policy:${number}`),
  );
  const indicatorTopics = indicatorsOf(plan).map(({ content }) => `plan:indicator:${content.id}`);
  await reindexSource(unit, planSearch);
  unit.drop('plan', 'plan:evaluations', ...policyTopics, ...indicatorTopics);
  return imported;
}

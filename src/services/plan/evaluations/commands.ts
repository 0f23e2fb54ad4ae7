import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound, type Verdict } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { findCost } from '../costs/queries.ts';
import { recordedIn, withRecorded } from '../costs/rules.ts';
import { assertMay, assertOwn, nameOf } from '../policy.ts';
import { ownDepartmentNames } from '../structure/departments.ts';
import { findPlan, listPolicies } from '../structure/queries.ts';
import type { SheetInput, StepInput } from './inputs.ts';
import type { EventKind, SheetContent, Step } from './model.ts';
import { contentOf, type EvaluationRow, findEvaluation } from './queries.ts';
import {
  advancePermissions,
  canAdvance,
  canEvaluate,
  canReturn,
  nextStep,
  previousStep,
  stepPermissions,
  unwritten,
} from './rules.ts';
import { evaluationEvents, evaluations } from './schema.ts';
import { sheetInputTexts, sheetName, sheetRefusals, writeFirst } from './text.ts';

export interface Saved {
  readonly id: string;
  readonly version: number;
}

interface SheetKey {
  readonly policy: number;
  readonly fiscalYear: FiscalYear;
  readonly version: number;
}

function assertAllowed(verdict: Verdict): void {
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
}

/** @throws AppError forbidden; not-found for a policy that the plan in force does not have. */
async function authorise(unit: Unit, actor: Actor, key: SheetKey, step: Step, permission: string) {
  const plan = await findPlan(unit);
  const policies = plan ? await listPolicies(unit, plan.id) : [];
  const policy = policies.find(({ number }) => number === key.policy);
  if (!plan || !policy) throw notFound(sheetName);
  if (step === 'self') {
    const ownNames = await ownDepartmentNames(unit, actor);
    assertOwn(actor, permission, policy.departments, ownNames);
  } else {
    assertMay(actor, permission);
  }
  return plan;
}

/** Two people cannot overwrite each other: what was typed stays on the page, with what to do. */
function assertVersion(row: EvaluationRow | undefined, version: number): void {
  if ((row?.version ?? 0) === version) return;
  throw new InputError({ version: sheetRefusals.changedMeanwhile.text });
}

/** Writes the next version; loses against whoever was faster. */
async function writeNext(
  { db, town, now }: Unit,
  row: EvaluationRow,
  change: Partial<EvaluationRow>,
): Promise<EvaluationRow> {
  const [written] = await db
    .update(evaluations)
    .set({ ...change, version: row.version + 1, updatedAt: now })
    .where(
      and(
        eq(evaluations.town, town),
        eq(evaluations.id, row.id),
        eq(evaluations.version, row.version),
      ),
    )
    .returning();
  if (!written) throw new InputError({ version: sheetRefusals.changedMeanwhile.text });
  return written;
}

async function create(unit: Unit, key: SheetKey, content: SheetContent): Promise<EvaluationRow> {
  const { db, town, now } = unit;
  const { policy, fiscalYear } = key;
  const first = { step: 'self' as const, version: 1, sample: false, updatedAt: now };
  const [row] = await db
    .insert(evaluations)
    .values({ town, id: newId(), policy, fiscalYear, ...first, ...content })
    .onConflictDoNothing()
    .returning();
  if (!row) throw new InputError({ version: sheetRefusals.changedMeanwhile.text });
  return row;
}

interface Happening {
  readonly kind: EventKind;
  readonly from: Step;
  readonly comment?: string;
}

/** Appends to the sheet's history and to the audit log, and drops the pages that show the sheet. */
async function record(
  unit: Unit,
  actor: Actor,
  row: EvaluationRow,
  { kind, from, comment }: Happening,
): Promise<Saved> {
  const { db, town, now } = unit;
  await db.insert(evaluationEvents).values({
    town,
    id: newId(),
    evaluationId: row.id,
    kind,
    from,
    to: row.step,
    comment: comment || null,
    content: contentOf(row),
    by: nameOf(actor),
    at: now,
  });
  await recordAudit(unit, actor, {
    action: `plan.evaluation-${kind}`,
    subject: { type: 'plan-evaluation', id: row.id },
    details: { policy: row.policy, fiscalYear: row.fiscalYear, step: row.step },
  });
  if (row.step === 'published') unit.drop('plan:evaluations', `plan:policy:${row.policy}`);
  return { id: row.id, version: row.version };
}

/**
 * Saves what is written on a sheet at its present step; begins the sheet if nobody has.
 *
 * @throws AppError forbidden, not-found, rule-violation; InputError when somebody saved meanwhile.
 */
export async function saveSheet(unit: Unit, actor: Actor, input: SheetInput): Promise<Saved> {
  const { policy, fiscalYear, version, ...written } = input;
  const row = await findEvaluation(unit, policy, fiscalYear);
  const step = row?.step ?? 'self';
  if (step === 'published') throw new AppError('rule-violation', sheetRefusals.published);
  const plan = await authorise(unit, actor, input, step, stepPermissions[step]);
  assertAllowed(canEvaluate(plan.period, fiscalYear, dayInTokyo(unit.now)));
  assertVersion(row, version);
  const cleared = {
    ...written,
    budgetYen: written.budgetYen ?? null,
    actualYen: written.actualYen ?? null,
    decision: written.decision ?? null,
  };
  if (!row) {
    const created = await create(unit, input, written);
    return record(unit, actor, created, { kind: 'created', from: step });
  }
  const saved = await writeNext(unit, row, cleared);
  return record(unit, actor, saved, { kind: 'saved', from: step });
}

/** The sheet a step is taken on, seen as it stands. */
async function getRow(unit: Unit, key: SheetKey): Promise<EvaluationRow> {
  const row = await findEvaluation(unit, key.policy, key.fiscalYear);
  if (!row) throw notFound(sheetName);
  return row;
}

/**
 * Moves a sheet on: to the planning section, to the outside committee, to the public.
 *
 * @throws AppError forbidden, not-found, rule-violation; InputError for parts not written yet.
 */
export async function advanceSheet(unit: Unit, actor: Actor, input: StepInput): Promise<Saved> {
  const row = await getRow(unit, input);
  const { step } = row;
  const to = nextStep(step);
  if (step === 'published' || !to) throw new AppError('rule-violation', sheetRefusals.published);
  await authorise(unit, actor, input, step, advancePermissions[step]);
  assertVersion(row, input.version);
  assertAllowed(canAdvance(step, row.fiscalYear, dayInTokyo(unit.now)));
  const missing = unwritten(contentOf(row));
  if (missing.length > 0) {
    throw new InputError(Object.fromEntries(missing.map((field) => [field, writeFirst])));
  }
  const publishedAt = to === 'published' ? unit.now : null;
  // What the form showed in the place of amounts that nobody wrote is what is kept.
  const recorded = recordedIn(await findCost(unit, row.policy), row.fiscalYear);
  const { budgetYen = null, actualYen = null } = withRecorded(contentOf(row), recorded);
  const moved = await writeNext(unit, row, { step: to, publishedAt, budgetYen, actualYen });
  return record(unit, actor, moved, { kind: 'advanced', from: step, comment: input.comment });
}

/**
 * Sends a sheet one step back, with the reason.
 *
 * @throws AppError forbidden, not-found, rule-violation; InputError without a reason.
 */
export async function returnSheet(unit: Unit, actor: Actor, input: StepInput): Promise<Saved> {
  const row = await getRow(unit, input);
  const { step } = row;
  assertAllowed(canReturn(step));
  const to = previousStep(step);
  if (step === 'published' || !to) throw new AppError('rule-violation', sheetRefusals.published);
  await authorise(unit, actor, input, step, stepPermissions[step]);
  assertVersion(row, input.version);
  if (!input.comment) throw new InputError({ comment: sheetInputTexts.comment });
  const moved = await writeNext(unit, row, { step: to });
  return record(unit, actor, moved, { kind: 'returned', from: step, comment: input.comment });
}

/**
 * Records an opinion on a sheet at its present step, such as the committee's.
 *
 * @throws AppError forbidden, not-found, rule-violation; InputError without a comment.
 */
export async function commentSheet(unit: Unit, actor: Actor, input: StepInput): Promise<Saved> {
  const row = await getRow(unit, input);
  const { step } = row;
  if (step === 'published') throw new AppError('rule-violation', sheetRefusals.published);
  await authorise(unit, actor, input, step, stepPermissions[step]);
  if (!input.comment) throw new InputError({ comment: sheetInputTexts.comment });
  return record(unit, actor, row, { kind: 'commented', from: step, comment: input.comment });
}

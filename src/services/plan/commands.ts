import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import type { CorrectInput, RecordInput } from './inputs.ts';
import { findObservation, isCorrected, type ObservationRow } from './observations/queries.ts';
import { appendObservation, lockIndicator, type NewObservation } from './observations/store.ts';
import { assertMay, assertOwn, isOwn, nameOf } from './policy.ts';
import { inputTexts, refusals } from './record-text.ts';
import { ownDepartmentNames } from './structure/departments.ts';
import { findPlan, listDefinitions, listPolicies } from './structure/queries.ts';
import { names } from './text.ts';

export { type ImportedPlan, importPlan } from './structure/commands.ts';

export interface Recorded {
  readonly id: string;
  /** True when the same submission had been recorded before; nothing was written now. */
  readonly repeated: boolean;
}

function assertNotFuture(unit: Unit, asOf: IsoDate): void {
  if (asOf > dayInTokyo(unit.now)) throw new InputError({ asOf: inputTexts.future });
}

/** The policy that an indicator of the plan in force belongs to. @throws AppError not-found */
async function getPolicyOf(unit: Unit, indicatorId: string) {
  const plan = await findPlan(unit);
  const [defined] = plan ? await listDefinitions(unit, plan.id, { id: indicatorId }) : [];
  const policies = plan ? await listPolicies(unit, plan.id) : [];
  const policy = policies.find(({ number }) => number === defined?.policy);
  if (!policy) throw notFound(names.indicator);
  return policy;
}

/** Nobody but the policy's departments, the planning section and jobs. @returns the policy's number. */
async function authorise(unit: Unit, actor: Actor, indicatorId: string): Promise<number> {
  assertMay(actor, 'plan.record');
  const policy = await getPolicyOf(unit, indicatorId);
  assertOwn(actor, 'plan.record', policy.departments, await ownDepartmentNames(unit, actor));
  return policy.number;
}

/** Whether this person may record figures of the indicator; pages show the form only then. */
export async function mayRecord(unit: Unit, actor: Actor, indicatorId: string): Promise<boolean> {
  if (!can(actor, 'plan.record')) return false;
  const { departments } = await getPolicyOf(unit, indicatorId);
  const own = isOwn(actor, departments, await ownDepartmentNames(unit, actor));
  return own || can(actor, 'plan.review');
}

/** Pages, feeds and the API read the plan under these topics. */
function dropPages(unit: Unit, indicatorId: string, policy: number): void {
  unit.drop('plan', `plan:policy:${policy}`, `plan:indicator:${indicatorId}`);
}

async function repeatedOf(unit: Unit, key: string): Promise<Recorded | undefined> {
  const known = await findObservation(unit, { key });
  return known ? { id: known.id, repeated: true } : undefined;
}

async function append(
  unit: Unit,
  actor: Actor,
  observation: NewObservation,
  place: { readonly policy: number; readonly replaced?: ObservationRow },
): Promise<Recorded> {
  const row = await appendObservation(unit, observation, place.replaced);
  if (!row) {
    const repeated = await repeatedOf(unit, observation.key);
    if (repeated) return repeated;
    throw new Error(`observation ${observation.key} was neither written nor found`);
  }
  const { indicatorId, value, asOf } = observation;
  await recordAudit(unit, actor, {
    action: place.replaced ? 'plan.corrected' : 'plan.recorded',
    subject: { type: 'plan-indicator', id: indicatorId },
    details: {
      observation: row.id,
      value: value ?? null,
      asOf,
      corrects: place.replaced?.id ?? null,
    },
  });
  dropPages(unit, indicatorId, place.policy);
  return { id: row.id, repeated: false };
}

/**
 * Records a figure. The same key twice is recorded once.
 *
 * @param origin `imported` when it came with a table (`imports/`)
 * @throws AppError forbidden, not-found; InputError for a day to come.
 */
export async function recordObservation(
  unit: Unit,
  actor: Actor,
  input: RecordInput,
  origin: 'reported' | 'imported' = 'reported',
): Promise<Recorded> {
  const policy = await authorise(unit, actor, input.indicator);
  assertNotFuture(unit, input.asOf);
  await lockIndicator(unit, input.indicator);
  const repeated = await repeatedOf(unit, input.key);
  if (repeated) return repeated;
  const observation: NewObservation = {
    indicatorId: input.indicator,
    value: input.value,
    asOf: input.asOf,
    origin,
    sourceNote: input.sourceNote,
    fileId: input.fileId,
    recordedBy: nameOf(actor),
    recordedAt: unit.now,
    key: input.key,
  };
  return append(unit, actor, observation, { policy });
}

/**
 * Puts a figure in the place of another, or nothing (a withdrawal). The old one stays in the history.
 *
 * @throws AppError forbidden, not-found, conflict when it was corrected before; InputError.
 */
export async function correctObservation(
  unit: Unit,
  actor: Actor,
  input: CorrectInput,
): Promise<Recorded> {
  assertMay(actor, 'plan.record');
  const replaced = await findObservation(unit, { id: input.observation });
  if (!replaced) throw notFound(names.observation);
  const policy = await authorise(unit, actor, replaced.indicatorId);
  const { replacement } = input;
  if (replacement) assertNotFuture(unit, replacement.asOf);
  await lockIndicator(unit, replaced.indicatorId);
  const repeated = await repeatedOf(unit, input.key);
  if (repeated) return repeated;
  if (await isCorrected(unit, replaced.id)) {
    throw new AppError('conflict', refusals.alreadyCorrected);
  }
  const observation: NewObservation = {
    indicatorId: replaced.indicatorId,
    value: replacement?.value,
    asOf: replacement?.asOf ?? replaced.asOf,
    origin: 'reported',
    sourceNote: input.sourceNote,
    fileId: input.fileId,
    corrects: replaced.id,
    reason: input.reason,
    recordedBy: nameOf(actor),
    recordedAt: unit.now,
    key: input.key,
  };
  return append(unit, actor, observation, { policy, replaced });
}

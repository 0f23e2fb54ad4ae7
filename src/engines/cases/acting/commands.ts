import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { ActOnCase, ActResult, ExtendCase } from '../acts.ts';
import type { CaseAction } from '../case-type.ts';
import { insistOn } from '../policy.ts';
import { type CaseRow, presentCase } from '../present.ts';
import { type AnyCaseType, getCaseType } from '../registry.ts';
import { canAct, keptUntil } from '../rules.ts';
import { refusals } from '../text.ts';
import { lengthenClock, type Mirror, moveClock } from './clock.ts';
import { insistOnVersion, lockCase, record, wasDone } from './events.ts';

/** May this person do this? Staff act for an applicant too, as at the counter. */
function authorise(actor: Actor, type: AnyCaseType, action: CaseAction<string>): void {
  if (actor.kind === 'system') return;
  const applicant = actor.kind === 'citizen' || actor.kind === 'visitor';
  if (applicant && action.by === 'applicant') return;
  const staffAct = !applicant && action.by !== 'system';
  if (staffAct && can(actor, action.permission ?? type.permissions.work)) return;
  throw new AppError('forbidden', refusals.notPermitted);
}

/** What else changes when a case leaves or comes back to the queues. */
function closing(row: CaseRow, open: boolean, today: string): Partial<CaseRow> {
  if (row.open === open) return {};
  if (open) return { open, closedOn: null, keptUntil: null };
  const until = keptUntil(today, row.retentionYears ?? undefined) ?? null;
  return { open, closedOn: today, keptUntil: until };
}

async function clockAfter(
  unit: Unit,
  actor: Actor,
  row: CaseRow,
  { label, clock }: CaseAction<string>,
  open: boolean,
): Promise<Mirror> {
  const move = open ? clock : 'stop';
  if (!move) return { clock: row.clock, dueOn: row.dueOn };
  return moveClock(unit, actor, row, move, label);
}

export interface Step {
  readonly name: string;
  readonly kind?: 'acted' | 'correction-requested' | 'correction-answered';
  readonly key: string;
  readonly reason?: string;
  readonly details?: ActOnCase['details'];
  readonly set?: Partial<CaseRow>;
}

/** Does an action of the type to a locked case. @throws AppError when the type does not allow it now. */
export async function takeStep(
  unit: Unit,
  actor: Actor,
  row: CaseRow,
  step: Step,
): Promise<CaseRow> {
  const type = getCaseType(row.type);
  const verdict = canAct(type, presentCase(row), step.name, step.reason);
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  const action = type.actions[step.name];
  if (!action) throw new AppError('rule-violation', refusals.unknownAction);
  const today = dayInTokyo(unit.now);
  const open = type.states[action.to]?.open ?? true;
  const mirror = await clockAfter(unit, actor, row, action, open);
  const decided = action.decides ? { decision: action.decides, decidedOn: today } : {};
  const changed = await record(unit, actor, row, {
    ...{ kind: step.kind ?? 'acted', key: step.key, action: step.name, toState: action.to },
    reason: step.reason,
    payload: step.details,
    set: { ...decided, ...closing(row, open, today), ...mirror, ...step.set },
  });
  await type.acted?.(unit, {
    ...{ caseId: row.id, type: row.type, action: step.name, from: row.state, to: action.to },
    ...{ reason: step.reason, actor, details: step.details ?? {} },
  });
  return changed;
}

/** Staff acts go to the audit log; those of the public have their event alone (see README). */
export async function auditAct(
  unit: Unit,
  actor: Actor,
  act: { readonly caseId: string; readonly verb: string; readonly details?: ActOnCase['details'] },
): Promise<void> {
  if (actor.kind === 'visitor' || actor.kind === 'citizen') return;
  await recordAudit(unit, actor, {
    action: `cases.${act.verb}`,
    subject: { type: 'cases.case', id: act.caseId },
    details: act.details,
  });
}

/**
 * Does an action that the case type declares. A key that was used before changes nothing.
 * Actions `by: 'system'` are for code that was permitted elsewhere, such as an approval, and that acts
 * as the system; nobody else can do them. A visitor acts on a case whose receipt and secret the caller has checked.
 * @throws AppError `conflict` when somebody was faster than `version`, `rule-violation` when the
 * state does not allow it or a reason is missing, `forbidden`, `not-found`.
 */
export async function actOnCase(
  unit: Unit,
  actor: Actor,
  caseId: string,
  name: string,
  input: ActOnCase,
): Promise<ActResult> {
  const before = await lockCase(unit, actor, caseId, 'unchecked');
  const type = getCaseType(before.type);
  const action = Object.hasOwn(type.actions, name) ? type.actions[name] : undefined;
  if (!action) throw new AppError('rule-violation', refusals.unknownAction);
  const row = actor.kind === 'system' ? before : await lockCase(unit, actor, caseId);
  authorise(actor, type, action);
  if (await wasDone(unit, caseId, input.key)) return { case: presentCase(row), repeated: true };
  await insistOnVersion(unit, row, input.version);
  const changed = await takeStep(unit, actor, row, { name, ...input });
  await auditAct(unit, actor, { caseId, verb: 'acted', details: { action: name } });
  return { case: presentCase(changed), repeated: false };
}

/** The applicant takes it back (取下げ); needs an action called `withdraw`. */
export function withdrawCase(
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: ActOnCase,
): Promise<ActResult> {
  return actOnCase(unit, actor, caseId, 'withdraw', input);
}

/**
 * Extends the clock of an open case.
 * @throws AppError `rule-violation` when it has no running clock.
 */
export async function extendCase(
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: ExtendCase,
): Promise<ActResult> {
  const row = await lockCase(unit, actor, caseId);
  insistOn(actor, getCaseType(row.type).permissions.work);
  if (await wasDone(unit, caseId, input.key)) return { case: presentCase(row), repeated: true };
  await insistOnVersion(unit, row, input.version);
  if (row.clock !== 'running') throw new AppError('rule-violation', refusals.noClock);
  const set = await lengthenClock(unit, actor, row, input);
  const { key, reason, days } = input;
  const event = { kind: 'extended' as const, key, reason, payload: { days }, set };
  const changed = await record(unit, actor, row, event);
  await auditAct(unit, actor, { caseId, verb: 'extended', details: { days } });
  return { case: presentCase(changed), repeated: false };
}

import { requestApproval } from '#engines/approvals/contract.ts';
import { recordAudit } from '#engines/audit/contract.ts';
import { mayOverride } from '#engines/content/contract.ts';
import { forgetItem } from '#engines/publishing/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { approvalKindName, dueName, overridePermission, refOf, subjectType } from '../model.ts';
import { assertMay, staffIdOf } from '../policy.ts';
import { beginAct, changeRelease, valuesOf } from '../releases/commands.ts';
import type { OverrideForm, ReleaseForm } from '../releases/inputs.ts';
import type { ReleaseRow } from '../releases/queries.ts';
import { formErrors } from '../releases/text.ts';
import { overrides } from '../schema.ts';
import { refusals } from '../text.ts';
import type { Sender } from './mail.ts';
import { judgeRelease } from './queries.ts';
import { correctRelease, passGate, plan, withdrawRelease } from './release.ts';

const subjectOf = (id: string) => ({ type: subjectType, id });

/**
 * 起案: puts the release before the approvers; it is frozen until they decide.
 * @throws AppError `rule-violation` when the checks stop it.
 */
export async function submit(
  unit: Unit,
  actor: Actor,
  id: string,
  { comment }: { readonly comment: string },
): Promise<string> {
  const release = await beginAct(unit, actor, id, 'submit');
  await passGate(unit, release);
  await plan(unit, release);
  const { departmentId, title } = release;
  const request = { kind: approvalKindName, subject: subjectOf(id), departmentId, title, comment };
  const draft = await requestApproval(unit, actor, request);
  await changeRelease(unit, id, { state: 'waiting' });
  await recordAudit(unit, actor, { action: 'press.submitted', subject: subjectOf(id) });
  return draft.id;
}

/** An approved release waits for its time; what is due at once is done by the job right after. */
export async function letGo(unit: Unit, actor: Actor, { id }: ReleaseRow): Promise<void> {
  await changeRelease(unit, id, { state: 'approved' });
  await recordAudit(unit, actor, { action: 'press.approved', subject: subjectOf(id) });
  await unit.enqueue(dueName, { town: unit.town });
}

/** Lets a release go without approval. @throws AppError `forbidden` without the permission */
export async function approveNow(unit: Unit, actor: Actor, id: string): Promise<void> {
  assertMay(actor, 'press.publish');
  const release = await beginAct(unit, actor, id, 'approve');
  await passGate(unit, release);
  await plan(unit, release);
  await letGo(unit, actor, release);
}

/** Before anybody has it, an approved release goes back without a word; it needs its approval anew. */
export async function recall(unit: Unit, actor: Actor, id: string): Promise<void> {
  await beginAct(unit, actor, id, 'recall');
  await changeRelease(unit, id, { state: 'draft' });
  await forgetItem(unit, refOf(id));
  await recordAudit(unit, actor, { action: 'press.recalled', subject: subjectOf(id) });
}

/**
 * 訂正: replaces what was wrong and tells everybody who had it. The embargo and the day of the
 * announcement stay as they were told.
 */
export async function correct(
  unit: Unit,
  actor: Actor,
  id: string,
  form: ReleaseForm,
  sender: Sender,
): Promise<void> {
  assertMay(actor, 'press.publish');
  const release = await beginAct(unit, actor, id, 'correct');
  if (release.revision !== form.seen) throw new AppError('conflict', refusals.changedMeanwhile);
  if (!form.note) throw new InputError({ note: formErrors.note });
  const { announceAt: _, embargoUntil: _until, ...values } = valuesOf(form);
  await changeRelease(unit, id, { ...values, revision: release.revision + 1 });
  await correctRelease(unit, actor, id, form.note, sender);
}

/** 取り下げ. @throws AppError `forbidden` without the permission */
export async function withdraw(
  unit: Unit,
  actor: Actor,
  id: string,
  { reason }: { readonly reason: string },
  sender: Sender,
): Promise<void> {
  assertMay(actor, 'press.publish');
  const release = await beginAct(unit, actor, id, 'withdraw');
  await withdrawRelease(unit, actor, release, reason, sender);
}

/** Somebody answers for a finding: a warning is the writer's, an error needs `content.override`. */
export async function overrideFinding(
  unit: Unit,
  actor: Actor,
  id: string,
  { rule, excerpt, reason }: OverrideForm,
): Promise<void> {
  const release = await beginAct(unit, actor, id, 'submit');
  const { stopping } = await judgeRelease(unit, release);
  const finding = stopping.find((one) => one.rule === rule && one.place.excerpt === excerpt);
  const staffId = staffIdOf(actor);
  if (!finding || !staffId) throw new AppError('conflict', refusals.noFinding);
  if (!mayOverride(finding, can(actor, overridePermission))) {
    throw new AppError('forbidden', refusals.notOverridable);
  }
  const { db, town, now } = unit;
  const row = { town, id: newId(), releaseId: id, rule, excerpt, reason, staffId, at: now };
  await db.insert(overrides).values(row);
  await recordAudit(unit, actor, {
    action: 'press.finding-overridden',
    subject: subjectOf(id),
    details: { rule },
  });
}

import { requestApproval } from '#engines/approvals/contract.ts';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { beginAct, changeIssue } from '../issues/commands.ts';
import { type IssueRow, listArticles } from '../issues/queries.ts';
import { approvalKindName, subjectType } from '../model.ts';
import { assertMay } from '../policy.ts';
import { publicFrom } from '../rules.ts';
import { passGate, release, takeDown } from './release.ts';

/**
 * 起案: puts the issue before the approvers; it is frozen until they decide.
 * @returns the id of the draft of the approvals engine.
 * @throws AppError `rule-violation` when the checks stop it.
 */
export async function submit(
  unit: Unit,
  actor: Actor,
  id: string,
  { comment }: { readonly comment: string },
): Promise<string> {
  const issue = await beginAct(unit, actor, id, 'submit');
  await passGate(unit, issue, await listArticles(unit, id));
  const { departmentId, title } = issue;
  const subject = { type: subjectType, id };
  const request = { kind: approvalKindName, subject, departmentId, title, comment };
  const draft = await requestApproval(unit, actor, request);
  await changeIssue(unit, id, { state: 'waiting' });
  await recordAudit(unit, actor, { action: 'magazine.submitted', subject });
  return draft.id;
}

/** An approved issue becomes public now, or waits for its moment. It is held by the caller. */
export async function letGo(unit: Unit, actor: Actor, issue: IssueRow): Promise<void> {
  if (!publicFrom(issue.publishAt, unit.now)) return release(unit, actor, issue);
  await passGate(unit, issue, await listArticles(unit, issue.id));
  await changeIssue(unit, issue.id, { state: 'scheduled' });
  await recordAudit(unit, actor, {
    action: 'magazine.scheduled',
    subject: { type: subjectType, id: issue.id },
  });
}

/** Publishes, or schedules, without approval. @throws AppError `forbidden` without the permission */
export async function publishNow(unit: Unit, actor: Actor, id: string): Promise<void> {
  assertMay(actor, 'magazine.publish');
  await letGo(unit, actor, await beginAct(unit, actor, id, 'publish'));
}

/** Takes an issue off the schedule, or opens a withdrawn one again; it needs its approval anew. */
export async function backToDraft(
  unit: Unit,
  actor: Actor,
  id: string,
  act: 'unschedule' | 'reopen',
): Promise<void> {
  await beginAct(unit, actor, id, act);
  await changeIssue(unit, id, { state: 'draft' });
  await recordAudit(unit, actor, {
    action: act === 'reopen' ? 'magazine.reopened' : 'magazine.unscheduled',
    subject: { type: subjectType, id },
  });
}

/** 取り下げ: takes an issue away from readers at once; its address then says why. */
export async function withdraw(
  unit: Unit,
  actor: Actor,
  id: string,
  { reason }: { readonly reason: string },
): Promise<void> {
  assertMay(actor, 'magazine.publish');
  await takeDown(unit, actor, await beginAct(unit, actor, id, 'withdraw'), reason);
}

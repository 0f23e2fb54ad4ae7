import { requestApproval } from '#engines/approvals/contract.ts';
import { recordAudit } from '#engines/audit/contract.ts';
import { mayOverride } from '#engines/content/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { getVersion, type ItemRow, lockItem } from '../items/queries.ts';
import { keepLinks } from '../links/commands.ts';
import { listLinksTo } from '../links/queries.ts';
import { approvalKindName, type Content, subjectType } from '../model.ts';
import { assertMay, assertMayWrite, nameOf, staffIdOf } from '../policy.ts';
import { changeItem, recordEvent } from '../record.ts';
import { type Act, canDo, periodHolds, publicFrom } from '../rules.ts';
import { overrides, versions } from '../schema.ts';
import { refusals } from '../text.ts';
import type { OverrideForm } from './inputs.ts';
import { keepMedia } from './media.ts';
import { judgeVersion } from './queries.ts';
import { release, takeDown } from './release.ts';

/** Of the content engine, which knows which rules it opens. */
export const overridePermission = 'content.override';

/** The item as this person saw it, held for an act that its standing allows. @throws AppError */
async function beginAct(unit: Unit, actor: Actor, id: string, act: Act, seen?: number) {
  const item = await lockItem(unit, id);
  assertMayWrite(actor, item);
  const verdict = canDo(act, item);
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  if (seen !== undefined && seen !== item.lastVersion) {
    throw new AppError('conflict', refusals.changedMeanwhile);
  }
  return item;
}

/**
 * Lets a finding of the newest version pass, with the reason. A warning is the writer's to answer for; an
 * error needs the permission
 * `content.override`, and some of them nobody may let pass.
 * @throws AppError `forbidden`, `conflict` when the spot changed meanwhile.
 */
export async function overrideFinding(
  unit: Unit,
  actor: Actor,
  id: string,
  { seen, wording, rule, excerpt, reason }: OverrideForm,
): Promise<void> {
  const item = await beginAct(unit, actor, id, 'submit', seen);
  const { content } = await getVersion(unit, id, item.lastVersion);
  const bodies = await judgeVersion(unit, item, item.lastVersion, content);
  const finding = bodies
    .find((body) => body.wording === wording)
    ?.stopping.find((one) => one.rule === rule && one.place.excerpt === excerpt);
  const staffId = staffIdOf(actor);
  if (!finding || !staffId) throw new AppError('conflict', refusals.noFinding);
  if (!mayOverride(finding, can(actor, overridePermission))) {
    throw new AppError('forbidden', refusals.notOverridable);
  }
  const { town, db, now } = unit;
  const row = { town, id: newId(), itemId: id, version: item.lastVersion, at: now };
  await db.insert(overrides).values({ ...row, wording, rule, excerpt, reason, staffId });
  await recordAudit(unit, actor, {
    action: 'news.finding-overridden',
    subject: { type: subjectType, id },
    details: { rule, wording, version: item.lastVersion },
  });
}

/** The newest version, fit to go on: its period holds and nothing stops it. @throws AppError */
async function fitContent(unit: Unit, item: ItemRow): Promise<Content> {
  const { content } = await getVersion(unit, item.id, item.lastVersion);
  const period = periodHolds(content, unit.now);
  if (!period.ok) throw new AppError('rule-violation', period.reason);
  const bodies = await judgeVersion(unit, item, item.lastVersion, content);
  if (bodies.some(({ stopping }) => stopping.length > 0)) {
    throw new AppError('rule-violation', refusals.stopped);
  }
  return content;
}

/**
 * 起案: puts the newest version before the approvers; it is frozen until they decide.
 * @returns the id of the draft of the approvals engine.
 * @throws AppError `rule-violation` when the checks stop it; `conflict` over a newer version.
 */
export async function submit(
  unit: Unit,
  actor: Actor,
  id: string,
  { seen, comment }: { readonly seen: number; readonly comment: string },
): Promise<string> {
  assertMay(actor, 'news.write');
  const item = await beginAct(unit, actor, id, 'submit', seen);
  const content = await fitContent(unit, item);
  const draft = await requestApproval(unit, actor, {
    kind: approvalKindName,
    subject: { type: subjectType, id },
    departmentId: item.departmentId,
    title: content.title.ja,
    comment,
  });
  await changeItem(unit, id, { branch: 'waiting' });
  await recordEvent(unit, actor, id, {
    ...{ kind: 'submitted', version: item.lastVersion, note: comment },
  });
  return draft.id;
}

/** An approved version becomes public now, or waits for its moment. The item is held by the caller. */
export async function letGo(unit: Unit, actor: Actor, item: ItemRow): Promise<void> {
  const { content } = await getVersion(unit, item.id, item.lastVersion);
  const later = publicFrom(content, unit.now);
  if (!later) return release(unit, actor, item);
  await fitContent(unit, item);
  await changeItem(unit, item.id, { branch: 'scheduled', publishAt: later });
  await recordEvent(unit, actor, item.id, {
    ...{ kind: 'scheduled', version: item.lastVersion, note: content.publishAt },
  });
}

/**
 * Publishes, or schedules, without approval.
 * @throws AppError `forbidden` without `news.publish`; as `submit`.
 */
export async function publishNow(
  unit: Unit,
  actor: Actor,
  id: string,
  { seen }: { readonly seen: number },
): Promise<void> {
  if (!can(actor, 'news.publish')) throw new AppError('forbidden', refusals.directOnlyOwn);
  const item = await beginAct(unit, actor, id, 'publish', seen);
  await fitContent(unit, item);
  await letGo(unit, actor, item);
}

/** Takes a version off the schedule; it is a draft again and needs its approval anew. */
export async function unschedule(unit: Unit, actor: Actor, id: string): Promise<void> {
  const item = await beginAct(unit, actor, id, 'unschedule');
  await changeItem(unit, id, { branch: 'draft', publishAt: null });
  await recordEvent(unit, actor, id, { kind: 'unscheduled', version: item.lastVersion });
  await recordAudit(unit, actor, {
    action: 'news.unscheduled',
    subject: { type: subjectType, id },
  });
}

/** Gives up the branch beside a public version; its versions stay in the history. */
export async function discard(
  unit: Unit,
  actor: Actor,
  id: string,
  { seen, note }: { readonly seen: number; readonly note: string },
): Promise<void> {
  const item = await beginAct(unit, actor, id, 'discard', seen);
  const { content } = await getVersion(unit, id, item.liveVersion ?? 1);
  const number = item.lastVersion + 1;
  const { town, db, now } = unit;
  const by = { savedBy: nameOf(actor), savedByStaffId: staffIdOf(actor), savedAt: now };
  const { publishAt: _begin, correction: _note, ...again } = content;
  await db
    .insert(versions)
    .values({ town, itemId: id, number, base: item.liveVersion, content: again, note, ...by });
  await keepLinks(unit, id, 'branch', again);
  await keepMedia(unit, id, 'draft', again);
  const title = content.title.ja;
  await changeItem(unit, id, { branch: 'none', lastVersion: number, title });
  await recordAudit(unit, actor, {
    action: 'news.discarded',
    subject: { type: subjectType, id },
    details: { version: number },
  });
}

/**
 * 取り下げ: takes a page away from readers at once, with a reason that its address then shows.
 * @throws AppError `forbidden` for those who may neither publish nor manage; `rule-violation` when
 * other pages lead here and nobody has looked at them.
 */
export async function withdraw(
  unit: Unit,
  actor: Actor,
  id: string,
  { reason, linksSeen }: { readonly reason: string; readonly linksSeen: boolean },
): Promise<void> {
  if (!can(actor, 'news.publish')) assertMay(actor, 'news.manage');
  const item = await beginAct(unit, actor, id, 'withdraw');
  const from = await listLinksTo(unit, item);
  if (from.length > 0 && !linksSeen) throw new AppError('rule-violation', refusals.linkedFrom);
  await takeDown(unit, actor, item, { live: 'withdrawn', reason });
}

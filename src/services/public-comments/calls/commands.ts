import { and, eq } from 'drizzle-orm';
import { requestApproval } from '#engines/approvals/contract.ts';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { callApprovalKind, subjectOf } from '../model.ts';
import { assertMay, staffIdOf } from '../policy.ts';
import { type Act, canAct, canExtend, periodHolds, phaseOf } from '../rules.ts';
import { calls, settings } from '../schema.ts';
import { refusals } from '../text.ts';
import { announceCall, passGate, plan, takeDown, tellCorrection } from './announce.ts';
import { callChange, noteAct } from './change.ts';
import { deskErrors, draftTitle } from './desk-text.ts';
import type { CallForm } from './inputs.ts';
import { planRefs } from './plan-links.ts';
import { type Call, lockCall, minimumDays } from './queries.ts';

/** The call, held for an act that this person may do where it stands. @throws AppError */
async function begin(unit: Unit, actor: Actor, id: string, act: Act): Promise<Call> {
  const call = await lockCall(unit, id);
  assertMay(actor, 'public-comments.manage', call);
  const verdict = canAct(act, phaseOf(call, dayInTokyo(unit.now)));
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  return call;
}

async function assertFree({ db, town }: Unit, slug: string, id?: string): Promise<void> {
  const [taken] = await db
    .select({ id: calls.id })
    .from(calls)
    .where(and(eq(calls.town, town), eq(calls.slug, slug)));
  if (taken && taken.id !== id) throw new AppError('conflict', refusals.slugTaken);
}

async function columnsOf(unit: Unit, form: CallForm) {
  const { seen: _, note: _note, project, policy, initiative, indicator, ...rest } = form;
  return {
    ...rest,
    ...(await planRefs(unit, { initiative, indicator })),
    documents: [...new Set(form.documents)],
    ways: [...new Set(form.ways)],
    topics: [...new Set(form.topics)],
    project: project ?? null,
    policy: policy ?? null,
  };
}

/** @throws InputError beside the field, so that the writer meets the rule before the approvers do */
async function assertPeriod(unit: Unit, form: CallForm): Promise<void> {
  const verdict = periodHolds(form, await minimumDays(unit));
  if (!verdict.ok) throw new InputError({ closesOn: verdict.reason.text });
}

/** A draft, seen by staff only. @returns its id. @throws AppError `forbidden`, `conflict`; InputError */
export async function createCall(
  unit: Unit,
  actor: Actor,
  form: CallForm,
  more: { readonly sample?: boolean } = {},
): Promise<string> {
  assertMay(actor, 'public-comments.manage', form);
  await assertPeriod(unit, form);
  await assertFree(unit, form.slug);
  const id = newId();
  await unit.db.insert(calls).values({
    ...(await columnsOf(unit, form)),
    ...{ town: unit.town, id, state: 'draft', resultState: 'working' },
    ...{ ownerStaffId: staffIdOf(actor), conclusion: null, conclusionText: '' },
    ...{ finalDocuments: [], lastNumber: 0, revision: 1, sample: more.sample ?? false },
    ...{ createdAt: unit.now, publishedAt: null, answeredOn: null },
  });
  await noteAct(unit, actor, 'created', id);
  return id;
}

/** What people read when they decided to comment stays as it was. */
function assertKept(before: Call, form: CallForm): void {
  const kept =
    before.slug === form.slug &&
    before.opensOn === form.opensOn &&
    before.closesOn === form.closesOn &&
    before.asksName === form.asksName &&
    before.asksAddress === form.asksAddress;
  if (!kept) throw new AppError('rule-violation', refusals.fixed);
}

/**
 * Saves a draft, or corrects what is announced: readers are told the note, and it goes wherever the error
 * went. @throws AppError `conflict` over a newer save; InputError
 */
export async function saveCall(
  unit: Unit,
  actor: Actor,
  id: string,
  form: CallForm,
): Promise<void> {
  const held = await lockCall(unit, id);
  const isOut = held.state === 'published';
  const before = await begin(unit, actor, id, isOut ? 'correct' : 'save');
  assertMay(actor, 'public-comments.manage', form);
  if (before.revision !== form.seen) throw new AppError('conflict', refusals.changedMeanwhile);
  if (isOut) assertKept(before, form);
  else await assertPeriod(unit, form);
  if (isOut && !form.note) throw new InputError({ note: deskErrors.note });
  await assertFree(unit, form.slug, id);
  await callChange(unit, id, { ...(await columnsOf(unit, form)), revision: before.revision + 1 });
  if (isOut) await tellCorrection(unit, actor, id, { kind: 'corrected', note: form.note });
  await noteAct(unit, actor, isOut ? 'corrected' : 'saved', id);
}

/** 起案: puts the announcement before the approvers; it is frozen until they decide. */
export async function submitCall(
  unit: Unit,
  actor: Actor,
  id: string,
  { comment }: { readonly comment: string },
): Promise<void> {
  const call = await begin(unit, actor, id, 'submit');
  await passGate(unit, call);
  await plan(unit, call);
  await callChange(unit, id, { state: 'waiting' });
  await requestApproval(unit, actor, {
    ...{ kind: callApprovalKind, subject: subjectOf(id), departmentId: call.departmentId },
    ...{ title: draftTitle.call(call.title), comment },
  });
  await noteAct(unit, actor, 'submitted', id);
}

/** Announces without a document of approval: for the loader of the demo town. */
export async function announceNow(unit: Unit, actor: Actor, id: string): Promise<void> {
  if (actor.kind !== 'system') throw new AppError('forbidden', refusals.notPermitted);
  await announceCall(unit, actor, await begin(unit, actor, id, 'submit'));
}

/** @throws AppError `rule-violation` for a day that is no later one. */
export async function extendCall(
  unit: Unit,
  actor: Actor,
  id: string,
  { until, note }: { readonly until: string; readonly note: string },
): Promise<void> {
  const call = await begin(unit, actor, id, 'extend');
  const verdict = canExtend(call, until, dayInTokyo(unit.now));
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  await callChange(unit, id, { closesOn: until, revision: call.revision + 1 });
  await tellCorrection(unit, actor, id, { kind: 'extended', note });
  await noteAct(unit, actor, 'extended', id, { until });
}

export async function withdrawCall(
  unit: Unit,
  actor: Actor,
  id: string,
  note: string,
): Promise<void> {
  await begin(unit, actor, id, 'withdraw');
  await callChange(unit, id, { state: 'withdrawn' });
  await takeDown(unit, actor, id, note);
  await noteAct(unit, actor, 'withdrawn', id);
}

/** The days that the town's ordinance asks for. @throws AppError `forbidden` */
export async function saveSettings(
  unit: Unit,
  actor: Actor,
  { minimumDays: days }: { readonly minimumDays: number },
): Promise<void> {
  const { db, town, now } = unit;
  const values = { minimumDays: days, changedAt: now };
  await db
    .insert(settings)
    .values({ town, ...values })
    .onConflictDoUpdate({ target: [settings.town], set: values });
  await recordAudit(unit, actor, {
    action: 'public-comments.settings',
    subject: { type: 'public-comments.settings', id: town },
    details: { minimumDays: days },
  });
}

import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { subjectType } from '../model.ts';
import { momentInTokyo } from '../moments.ts';
import { assertMay, assertMayWrite, staffIdOf } from '../policy.ts';
import { type Act, canDo, timesHold } from '../rules.ts';
import { releases } from '../schema.ts';
import { refusals } from '../text.ts';
import type { ReleaseForm } from './inputs.ts';
import { lockRelease, type ReleaseRow } from './queries.ts';

/** The release, held for an act that its state allows. @throws AppError */
export async function beginAct(
  unit: Unit,
  actor: Actor,
  id: string,
  act: Act,
): Promise<ReleaseRow> {
  assertMay(actor, 'press.write');
  const release = await lockRelease(unit, id);
  assertMayWrite(actor, release);
  const verdict = canDo(act, release.state);
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  return release;
}

export async function changeRelease(
  { db, town }: Unit,
  id: string,
  values: Partial<Omit<typeof releases.$inferInsert, 'town' | 'id'>>,
): Promise<void> {
  await db
    .update(releases)
    .set(values)
    .where(and(eq(releases.town, town), eq(releases.id, id)));
}

/** What a form says, as columns. */
export function valuesOf(form: ReleaseForm) {
  const { note: _, seen: _seen, announceAt, embargoUntil, attachments, topics, ...rest } = form;
  return {
    ...rest,
    attachments: [...new Set(attachments)],
    topics: [...new Set(topics)],
    announceAt: announceAt ? momentInTokyo(announceAt) : null,
    embargoUntil: embargoUntil ? momentInTokyo(embargoUntil) : null,
  };
}

function assertTimes(values: ReturnType<typeof valuesOf>): void {
  const times = timesHold(values);
  if (!times.ok) throw new AppError('rule-violation', times.reason);
}

/** @returns its id. @throws AppError `forbidden` for another section. */
export async function createRelease(
  unit: Unit,
  actor: Actor,
  form: ReleaseForm,
  more: { readonly sample?: boolean } = {},
): Promise<string> {
  assertMay(actor, 'press.write');
  assertMayWrite(actor, form);
  const values = valuesOf(form);
  assertTimes(values);
  const id = newId();
  await unit.db.insert(releases).values({
    ...values,
    ...{ town: unit.town, id, ownerStaffId: staffIdOf(actor), state: 'draft' },
    ...{ correction: '', withdrawalReason: '', revision: 1, createdAt: unit.now },
    sample: more.sample ?? false,
  });
  await recordAudit(unit, actor, { action: 'press.created', subject: { type: subjectType, id } });
  return id;
}

/** @throws AppError `conflict` over a newer save; `rule-violation` unless it is a draft. */
export async function saveRelease(
  unit: Unit,
  actor: Actor,
  id: string,
  form: ReleaseForm,
): Promise<void> {
  const release = await beginAct(unit, actor, id, 'write');
  assertMayWrite(actor, form);
  if (release.revision !== form.seen) throw new AppError('conflict', refusals.changedMeanwhile);
  const values = valuesOf(form);
  assertTimes(values);
  await changeRelease(unit, id, { ...values, revision: release.revision + 1 });
  await recordAudit(unit, actor, { action: 'press.saved', subject: { type: subjectType, id } });
}

import { and, eq, isNull } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { authorise } from '../policy.ts';
import { getOpenSituation } from '../situation/queries.ts';
import type { SafetyInput } from './inputs.ts';
import { listForgettable, listSafety, type SafetyFilter, type SafetyReport } from './queries.ts';
import { endOfKeeping, keepDays, keysOf } from './rules.ts';
import { safety } from './schema.ts';
import { words } from './text.ts';

/**
 * Takes what somebody says of themselves, or what staff heard on the telephone.
 * @throws AppError `conflict` when nothing is on; in a drill only staff enter samples.
 */
export async function tellSafety(unit: Unit, actor: Actor, asked: SafetyInput): Promise<string> {
  const byStaff = actor.kind === 'staff';
  if (byStaff) authorise(actor, 'emergency.report');
  const situation = await getOpenSituation(unit);
  if (situation.mode === 'drill' && !byStaff) {
    throw new AppError('conflict', { code: 'not-on', text: words.closed });
  }
  const id = newId();
  const row = { ...asked, ...keysOf(asked), byStaff, at: unit.now };
  await unit.db.insert(safety).values({ town: unit.town, id, situationId: situation.id, ...row });
  await recordAudit(unit, actor, {
    action: 'emergency.safety-told',
    subject: { type: 'emergency.safety', id },
    details: { state: asked.state, byStaff, mode: situation.mode },
  });
  return id;
}

/** The list for staff; that somebody looked is recorded. @throws AppError `forbidden`. */
export async function readSafety(
  unit: Unit,
  actor: Actor,
  situationId: string,
  filter: SafetyFilter,
  as: 'list' | 'csv' | 'xlsx',
): Promise<readonly SafetyReport[]> {
  authorise(actor, 'emergency.report');
  const found = await listSafety(unit, situationId, filter);
  await recordAudit(unit, actor, {
    action: 'emergency.safety-read',
    subject: { type: 'emergency.situation', id: situationId },
    readPersonalData: true,
    details: { count: found.length, as },
  });
  return found;
}

/** @throws AppError `not-found` when there is none, or somebody was faster. */
export async function handleSafety(
  unit: Unit,
  actor: Actor,
  id: string,
  note: string,
): Promise<void> {
  authorise(actor, 'emergency.report');
  const rows = await unit.db
    .update(safety)
    .set({
      handledAt: unit.now,
      handledBy: actor.kind === 'staff' ? actor.name : 'system',
      handledNote: note,
    })
    .where(and(eq(safety.town, unit.town), eq(safety.id, id), isNull(safety.handledAt)))
    .returning({ id: safety.id });
  if (rows.length === 0) throw notFound(words.notFound);
  await recordAudit(unit, actor, {
    action: 'emergency.safety-handled',
    subject: { type: 'emergency.safety', id },
  });
}

/** Deletes what had its time; how many there were stays in the log. */
export async function forgetSafety(unit: Unit): Promise<void> {
  const system: Actor = { kind: 'system', name: 'emergency.forget-safety' };
  for (const situationId of await listForgettable(unit, endOfKeeping(unit.now))) {
    const gone = await unit.db
      .delete(safety)
      .where(and(eq(safety.town, unit.town), eq(safety.situationId, situationId)))
      .returning({ id: safety.id });
    await recordAudit(unit, system, {
      action: 'emergency.safety-deleted',
      subject: { type: 'emergency.situation', id: situationId },
      details: { count: gone.length, days: keepDays },
    });
  }
}

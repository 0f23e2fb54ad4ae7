import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { isId, newId } from '#platform/ids.ts';
import { pageTopic, subjectType } from '../model.ts';
import { beginAct } from '../releases/commands.ts';
import { coverage } from '../schema.ts';
import type { CoverageForm } from './inputs.ts';

async function note(unit: Unit, actor: Actor, id: string, action: string): Promise<void> {
  unit.drop(pageTopic);
  await recordAudit(unit, actor, { action: `press.${action}`, subject: { type: subjectType, id } });
}

/** The same report twice is one record. */
export async function addCoverage(
  unit: Unit,
  actor: Actor,
  releaseId: string,
  form: CoverageForm,
): Promise<void> {
  await beginAct(unit, actor, releaseId, 'cover');
  const { town, db, now } = unit;
  const row = { town, id: newId(), releaseId, ...form, addedAt: now };
  await db.insert(coverage).values(row).onConflictDoNothing();
  await note(unit, actor, releaseId, 'coverage-added');
}

export async function removeCoverage(
  unit: Unit,
  actor: Actor,
  releaseId: string,
  id: string,
): Promise<void> {
  await beginAct(unit, actor, releaseId, 'cover');
  const { town, db } = unit;
  const own = and(eq(coverage.town, town), eq(coverage.releaseId, releaseId));
  if (isId(id)) await db.delete(coverage).where(and(own, eq(coverage.id, id)));
  await note(unit, actor, releaseId, 'coverage-removed');
}

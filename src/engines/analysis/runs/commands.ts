import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { ClusteringParameters } from '../clustering.ts';
import { assertMay, nameOf } from '../policy.ts';
import { analysisRuns } from '../schema.ts';
import { refusals } from '../text.ts';
import { runTopic } from './model.ts';
import { countUnderWay, getRun, lockRun } from './queries.ts';
import { findTextSource } from './sources.ts';

/** The queue that analyses. */
export const runJob = 'analysis.run';

export interface NewRun {
  /** Module and collection, as its text source knows them. */
  readonly owner: string;
  readonly collection: string;
  readonly parameters: ClusteringParameters;
  /** The run that this one repeats. */
  readonly repeats?: string;
}

/**
 * Orders an analysis; a job does it.
 * @throws AppError `forbidden`; `not-found` for an unknown collection; `conflict` while one is under way.
 */
export async function startRun(
  unit: Unit,
  actor: Actor,
  { owner, collection, parameters, repeats }: NewRun,
): Promise<{ readonly id: string }> {
  assertMay(actor, 'analysis.run');
  const found = await findTextSource(owner)?.find(unit, collection);
  if (!found) throw new AppError('not-found', refusals.noCollection);
  if ((await countUnderWay(unit, owner, collection)) > 0) {
    throw new AppError('conflict', refusals.underWay);
  }
  const id = newId();
  await unit.db.insert(analysisRuns).values({
    ...{ town: unit.town, id, owner, collection, parameters, repeats: repeats ?? null },
    ...{ title: found.title, departmentId: found.departmentId, startedBy: nameOf(actor) },
    ...{ state: 'waiting', attempts: 0, progress: 0, revision: 0, createdAt: unit.now },
  });
  await recordAudit(unit, actor, {
    action: 'analysis.started',
    subject: { type: 'analysis.run', id },
    details: { owner, collection, seed: parameters.seed, themes: parameters.themes },
  });
  await unit.enqueue(runJob, { run: id });
  return { id };
}

/** Runs again with the same parameters, so that the results can be compared. @throws as `startRun` */
export async function repeatRun(
  unit: Unit,
  actor: Actor,
  id: string,
): Promise<{ readonly id: string }> {
  const { owner, collection, parameters } = await getRun(unit, id);
  return startRun(unit, actor, { owner, collection, parameters, repeats: id });
}

/**
 * Ends a run that waits or works; its job sees it within a second and throws away what it has.
 * @throws AppError `conflict` when it has ended already.
 */
export async function stopRun(unit: Unit, actor: Actor, id: string): Promise<void> {
  assertMay(actor, 'analysis.run');
  const { state } = await lockRun(unit, id);
  if (state !== 'waiting' && state !== 'running') {
    throw new AppError('conflict', refusals.notStoppable);
  }
  const own = and(eq(analysisRuns.town, unit.town), eq(analysisRuns.id, id));
  await unit.db.update(analysisRuns).set({ state: 'stopped', finishedAt: unit.now }).where(own);
  await recordAudit(unit, actor, {
    action: 'analysis.stopped',
    subject: { type: 'analysis.run', id },
  });
  unit.drop(runTopic(id));
}

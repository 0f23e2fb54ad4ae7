import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { assertMay } from '../policy.ts';
import { runTopic } from '../runs/model.ts';
import { lockRun } from '../runs/queries.ts';
import { analysisRuns } from '../schema.ts';
import { refusals } from '../text.ts';
import type { ModelSettings } from './model.ts';
import { type DraftOutcome, isDrafting } from './outcome.ts';

/** The queue that has names and summaries drafted. */
export const draftJob = 'analysis.draft';

/** Writes how a drafting stands. */
export async function keepDrafting(unit: Unit, id: string, drafting: DraftOutcome): Promise<void> {
  const own = and(eq(analysisRuns.town, unit.town), eq(analysisRuns.id, id));
  await unit.db.update(analysisRuns).set({ drafting }).where(own);
  unit.drop(runTopic(id));
}

/**
 * Orders drafts of names and summaries by a model; a job fetches them.
 * @param model undefined where none is connected.
 * @throws AppError `forbidden`; `unavailable` without a model; `conflict` while a run has no result, or
 * while drafts are under way.
 */
export async function startDrafts(
  unit: Unit,
  actor: Actor,
  id: string,
  model: ModelSettings | undefined,
): Promise<void> {
  assertMay(actor, 'analysis.run');
  if (!model) throw new AppError('unavailable', refusals.noModel);
  const run = await lockRun(unit, id);
  if (run.state !== 'done') throw new AppError('conflict', refusals.notDone);
  if (isDrafting(run.drafting, unit.now)) throw new AppError('conflict', refusals.drafting);
  await keepDrafting(unit, id, {
    ...{ state: 'waiting', model: model.model, at: unit.now.toISOString() },
    ...{ total: 0, done: 0, refused: [] },
  });
  await recordAudit(unit, actor, {
    action: 'analysis.draft-ordered',
    subject: { type: 'analysis.run', id },
    details: { model: model.model, server: new URL(model.base).host },
  });
  await unit.enqueue(draftJob, { run: id });
}

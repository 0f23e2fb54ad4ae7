import { setImmediate as breathe } from 'node:timers/promises';
import type { Database } from '#platform/database/database.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { noteProgress } from './commands.ts';
import { casesOf, completeResult, computeCase } from './compute.ts';
import { type ComputePayload, computeJob } from './effort.ts';
import type { Outlook } from './model/outlook.ts';
import { findDraft } from './queries.ts';

/** Computes a draft case by case and stops when somebody changed it meanwhile. */
export async function computeDraft(
  database: Database,
  { town, draft: id }: ComputePayload,
): Promise<void> {
  const draft = await database.inTown(town, (unit) => findDraft(unit, id));
  if (!draft || draft.result) return;
  const { assumptions, changedAt } = draft;
  const cases = casesOf(assumptions);
  const outlooks: Outlook[] = [];
  for (const [index, scenario] of cases.entries()) {
    const answer = computeCase(assumptions, scenario);
    if (!answer.ok) return;
    outlooks.push(answer.outlook);
    const last = index === cases.length - 1;
    const result = last ? completeResult(assumptions, outlooks) : undefined;
    const state = { id, changedAt, done: outlooks.length, steps: cases.length, result };
    if (!(await database.inTown(town, (unit) => noteProgress(unit, state)))) return;
    // Requests of this process are answered between two cases.
    await breathe();
  }
}

export const outlookJobs: readonly Job<never>[] = [
  {
    ...{ name: computeJob, long: true },
    run: ({ database }: Platform, payload: ComputePayload) => computeDraft(database, payload),
  } satisfies Job<ComputePayload>,
];

import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { changeDraft, computeLater, startDraft } from './commands.ts';
import { casesOf, computeResult } from './compute.ts';
import { takesLong } from './effort.ts';
import type { OutlookAssumptions } from './model/assumptions.ts';
import { outlookProblems } from './model/checks.ts';

/**
 * Assumptions on their way into a draft, computed at once where that is quick. Call it outside of a
 * unit of work: the embedded database has one connection, which nobody else could use meanwhile.
 */
export function prepared(assumptions: OutlookAssumptions) {
  if (outlookProblems(assumptions).length > 0) return { assumptions, later: false };
  if (takesLong(assumptions)) return { assumptions, later: true };
  const computed = computeResult(assumptions);
  return { assumptions, later: false, ...(computed.ok && { result: computed.result }) };
}

export type Prepared = ReturnType<typeof prepared>;

/** Keeps prepared assumptions in a draft, a new one without `id`. @returns the id of the draft. */
export async function keepPrepared(
  unit: Unit,
  actor: Actor,
  ready: Prepared,
  id?: string,
): Promise<string> {
  const { assumptions } = ready;
  const result = 'result' in ready ? ready.result : undefined;
  if (id) await changeDraft(unit, actor, { id, assumptions, result });
  const draft = id ?? (await startDraft(unit, actor, { assumptions, result }));
  if (ready.later) {
    await computeLater(unit, actor, { id: draft, steps: casesOf(assumptions).length });
  }
  return draft;
}

import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Draft } from './model.ts';
/** @throws AppError not-found, also for drafts of somebody else. */
export async function getDraft(
  _unit: Unit,
  _actor: Actor,
  _draftId: string,
  _secret?: string,
): Promise<Draft> {
  throw new Error('being written');
}
/** Unsent drafts of a person, newest first. */
export async function listDrafts(
  _unit: Unit,
  _userId: string,
  _filter?: { readonly owner?: string; readonly subject?: string },
): Promise<readonly Draft[]> {
  throw new Error('being written');
}

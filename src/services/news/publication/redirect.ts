import { addRedirect } from '#engines/publishing/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';

/** Readers who kept the old address arrive at the new one. */
export async function redirectFrom(
  unit: Unit,
  actor: Actor,
  source: string,
  target: string,
): Promise<void> {
  await addRedirect(unit, actor, { source, target });
}

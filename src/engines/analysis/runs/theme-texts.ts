import type { Unit } from '#platform/database/database.ts';
import { isId } from '#platform/ids.ts';
import { placesIn } from '../editing/arrangement.ts';
import { findRun, readArrangement } from './queries.ts';

/**
 * The texts of one theme as people arranged it, by their ids for their owner; undefined where there is no
 * such run. Whether somebody may read them is their owner's to say.
 */
export async function listThemeTexts(
  unit: Unit,
  { run: id, group }: { readonly run: string; readonly group: string },
): Promise<{ readonly owner: string; readonly ids: readonly string[] } | undefined> {
  const run = isId(id) ? await findRun(unit, id) : undefined;
  if (run?.state !== 'done') return undefined;
  const arrangement = await readArrangement(unit, run, 'staff');
  return { owner: run.owner, ids: placesIn(arrangement, group).map((place) => place.id) };
}

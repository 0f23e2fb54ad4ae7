import { moveItem } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { getVersion, type ItemRow } from '../items/queries.ts';
import { registerItem } from './register.ts';

/** Another section answers for the item; lists and the search follow, channels say nothing. */
export async function refile(unit: Unit, item: ItemRow): Promise<void> {
  const { content } = await getVersion(unit, item.id, item.liveVersion ?? item.lastVersion);
  await moveItem(unit, await registerItem(unit, item, content));
  unit.drop(`news:${item.id}`);
}

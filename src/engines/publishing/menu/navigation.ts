import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Database } from '#platform/database/database.ts';
import type { NavigationItem } from '#platform/module.ts';
import { listEntries, type StoredEntry } from './queries.ts';

/** Dropped when an entry of the menu changes. */
export const menuTopic = 'publishing:menu';

/** Whether an entry is shown on a day; both of its days count. */
export function isShown(
  { validFrom, validTo }: Pick<StoredEntry, 'validFrom' | 'validTo'>,
  day: IsoDate,
): boolean {
  return (!validFrom || validFrom <= day) && (!validTo || validTo >= day);
}

/**
 * The town's own entries of the public menu for today. Every page asks, so the process remembers them
 * and opens no transaction as long as it does.
 */
export async function townMenu(
  database: Database,
  town: string,
): Promise<readonly NavigationItem[]> {
  const { hooks } = database;
  const entries = await hooks.recall(town, 'publishing.menu', [menuTopic], () =>
    database.inTown(town, listEntries),
  );
  const today = dayInTokyo(hooks.now());
  return entries
    .filter((entry) => isShown(entry, today))
    .map(({ label, href, position }) => ({ label, href, order: position }));
}

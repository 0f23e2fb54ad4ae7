import type { Database } from '#platform/database/database.ts';
import type { TownInfo } from '#platform/http/context.ts';
import type { Permission } from '#platform/module.ts';
import { permissions } from './policy.ts';
import { addTown } from './towns/commands.ts';

/** A town for tests; any code of six digits. */
export const testTown = (code: string): TownInfo => ({
  code,
  name: { ja: '見本市', en: 'Sample City' },
  prefecture: { ja: '長野県', en: 'Nagano' },
  hosts: [],
  accent: 'green',
  contact: {
    section: { ja: '総務課', en: 'General Affairs' },
    telephone: '000-000-0000',
    hours: { ja: '平日 8時30分から17時15分', en: 'Weekdays 8:30–17:15' },
  },
  demo: true,
});

/** Adds towns with the default roles; `more` are permissions of the modules under test. */
export async function addTestTowns(
  database: Database,
  codes: readonly string[],
  more: readonly Permission[] = [],
): Promise<void> {
  for (const code of codes) await addTown(database, testTown(code), [...permissions, ...more]);
}

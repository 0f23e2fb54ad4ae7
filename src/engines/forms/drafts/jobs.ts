import { and, eq, lt } from 'drizzle-orm';
import { listTowns } from '#engines/organisation/contract.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import type { Job } from '#platform/module.ts';
import { formsDrafts, formsResults } from '../schema.ts';
import { eraseDrafts } from './erase.ts';

/** Few enough that no transaction keeps the only embedded connection for long. */
const batch = 200;
/** How long whoever sends again is given the first answer. */
const resultDays = 14;

/**
 * Deletes drafts whose days are over, with the files that were not sent; not those whose submission is
 * being corrected.
 * @returns how many went.
 */
export async function deleteExpiredDrafts(unit: Unit): Promise<number> {
  const { db, town, now } = unit;
  const rows = await db
    .select({ id: formsDrafts.id })
    .from(formsDrafts)
    .where(
      and(eq(formsDrafts.town, town), lt(formsDrafts.expiresAt, now), eq(formsDrafts.held, false)),
    )
    .limit(batch);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await eraseDrafts(unit, ids);
  return ids.length;
}

async function forgetResults({ db, town, now }: Unit): Promise<void> {
  const before = new Date(now.getTime() - resultDays * 86_400_000);
  await db
    .delete(formsResults)
    .where(and(eq(formsResults.town, town), lt(formsResults.createdAt, before)));
}

async function tidy(database: Database, town: string): Promise<void> {
  let deleted: number;
  do {
    deleted = await database.inTown(town, deleteExpiredDrafts);
  } while (deleted === batch);
  await database.inTown(town, forgetResults);
}

export const jobs: readonly Job<never>[] = [
  {
    name: 'forms.deleteExpired',
    cron: '20 4 * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) await tidy(database, code);
    },
  },
];

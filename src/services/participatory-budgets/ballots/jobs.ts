import { and, eq, isNotNull } from 'drizzle-orm';
import { listTowns } from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Job } from '#platform/module.ts';
import { forgetRoll } from './roll/commands.ts';
import { counts, rolls } from './schema.ts';
import { unlinkJob } from './voting/unlink.ts';

/** Deletes the people of rolls whose days after the published count are over. */
export async function forgetDueRolls(unit: Unit): Promise<void> {
  const { db, town, now } = unit;
  const rows = await db
    .select({ roundId: rolls.roundId, keepDays: rolls.keepDays, at: counts.at })
    .from(rolls)
    .innerJoin(counts, and(eq(counts.town, rolls.town), eq(counts.roundId, rolls.roundId)))
    .where(and(eq(rolls.town, town), isNotNull(rolls.salt)));
  const today = dayInTokyo(now);
  for (const { roundId, keepDays, at } of rows) {
    if (addDays(dayInTokyo(at), keepDays) < today) await forgetRoll(unit, roundId);
  }
}

const forgetRolls: Job = {
  name: 'participatory-budgets.forget-rolls',
  cron: '20 3 * * *',
  run: async ({ database }) => {
    for (const { code } of await listTowns(database)) {
      await database.inTown(code, forgetDueRolls);
    }
  },
};

export const ballotJobs = [unlinkJob, forgetRolls] as const;

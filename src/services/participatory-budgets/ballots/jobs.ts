import { and, eq, isNotNull } from 'drizzle-orm';
import { listTowns } from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Job } from '#platform/module.ts';
import type { Round } from '../rounds/queries.ts';
import { rounds } from '../schema.ts';
import { forgetRoll } from './roll/commands.ts';
import { counts, rolls } from './schema.ts';
import { unlinkJob } from './voting/unlink.ts';

/** Days after a vote on which its roll is deleted at the latest, counted or not. */
const longestKeep = 366;

interface Kept {
  readonly keepDays: number;
  readonly status: Round['status'];
  readonly votesUntil: IsoDate;
  /** When the count was published. */
  readonly at: Date | null;
}

/** A vote that was called off needs no roll; one that was counted needs it for complaints. */
function isDue({ keepDays, status, votesUntil, at }: Kept, today: IsoDate): boolean {
  if (status === 'withdrawn' || addDays(votesUntil, longestKeep) < today) return true;
  return at !== null && addDays(dayInTokyo(at), keepDays) < today;
}

/** Deletes the people of rolls that nobody needs any more. */
export async function forgetDueRolls(unit: Unit): Promise<void> {
  const { db, town, now } = unit;
  const { roundId, keepDays } = rolls;
  const { status, votesUntil } = rounds;
  const rows = await db
    .select({ roundId, keepDays, status, votesUntil, at: counts.at })
    .from(rolls)
    .innerJoin(rounds, and(eq(rounds.town, rolls.town), eq(rounds.id, rolls.roundId)))
    .leftJoin(counts, and(eq(counts.town, rolls.town), eq(counts.roundId, rolls.roundId)))
    .where(and(eq(rolls.town, town), isNotNull(rolls.salt)));
  const today = dayInTokyo(now);
  for (const row of rows) if (isDue(row, today)) await forgetRoll(unit, row.roundId);
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

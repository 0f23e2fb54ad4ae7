import { sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { areLinked, unlinkRows } from '#platform/database/unlink-rows.ts';
import type { Job } from '#platform/module.ts';
import { takeRandom } from '#platform/random.ts';
import { holdRound } from '../queries.ts';
import { ballots, marks, passes, receipts } from '../schema.ts';

export const unlinkName = 'participatory-budgets.unlink-ballots';
const minute = 60_000;

/**
 * Writes marks, ballots and receipts of a round anew, each in random order: afterwards nothing says which
 * of them came together. @returns whether there was anything to do
 */
export async function unlinkBallots(unit: Unit, roundId: string): Promise<boolean> {
  await holdRound(unit, roundId);
  const where = sql`round_id = ${roundId}`;
  const all = [marks, passes, ballots, receipts].map((table) => ({ table: sql`${table}`, where }));
  if (!(await areLinked(unit, all))) return false;
  await unlinkRows(unit, all);
  return true;
}

/**
 * Half an hour to an hour after a ballot. The moment is drawn by lot, and all ballots meanwhile are
 * written anew together with all that came before.
 */
export async function unlinkSoon(unit: Unit, roundId: string): Promise<void> {
  const later = 30 * minute + (takeRandom(2).readUInt16BE() / 65_536) * 30 * minute;
  const startAfter = new Date(unit.now.getTime() + later);
  await unit.enqueue(unlinkName, { round: roundId }, { singletonKey: roundId, startAfter });
}

/**
 * Once more after each rewriting that found something: a ballot that was being cast in that very moment was
 * not seen, and its own request for a rewriting may have met the one that was under way.
 */
export const unlinkJob: Job<{ town: string; round: string }> = {
  name: unlinkName,
  run: async ({ database }, { town, round }) => {
    await database.inTown(town, async (unit) => {
      if (await unlinkBallots(unit, round)) await unlinkSoon(unit, round);
    });
  },
};

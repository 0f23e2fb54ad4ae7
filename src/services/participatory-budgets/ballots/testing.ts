import { afterAll, beforeAll } from 'vitest';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { getRound, type Round } from '../rounds/queries.ts';
import type { rounds } from '../schema.ts';
import { people, staff, writeRound } from './made-round.testing.ts';
import { takeRoll } from './roll/commands.ts';

export const secret = 'a secret of the tests';
const town = '202070';

/** A town with a database, in which it is a day of the vote. */
export function ballotTown() {
  let database: Database;
  let now = new Date('2026-09-10T03:00:00Z');
  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => now;
    database.hooks.enqueue = async () => undefined;
  });
  afterAll(async () => database.close());
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);
  return {
    inTown,
    /** From now on it is this moment. */
    at: (moment: string) => {
      now = new Date(moment);
    },
    /** A round with a roll of so many people. */
    open: (voters: number, round: Partial<typeof rounds.$inferInsert> = {}): Promise<Round> =>
      inTown(async (unit) => {
        const id = await writeRound(unit, round, 5);
        const { voters: list, tooYoung } = people(voters);
        await takeRoll(unit, staff('名簿係'), secret, id, {
          ...{ voters: list, tooYoung, source: '見本', digest: '', keepDays: 30 },
        });
        return getRound(unit, id);
      }),
  };
}

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll } from 'vitest';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { AppError } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { getRound, type Round } from '../rounds/queries.ts';
import type { rounds } from '../schema.ts';
import { people, staff, writeRound } from './made-round.testing.ts';
import { cardCode } from './roll/cards.ts';
import { takeRoll } from './roll/commands.ts';
import { findRoll, listVoters, openVoter } from './roll/queries.ts';
import { newBooth } from './voting/booth.ts';
import { castBallot } from './voting/commands.ts';
import { unlinkJob } from './voting/unlink.ts';

export const secret = 'a secret of the tests';
const town = '202070';

export const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.reason.code : String(error)),
  );

/** A town with a database, in which it is a day of the vote. */
export function ballotTown() {
  let database: Database;
  let now = new Date('2026-09-10T03:00:00Z');
  const jobs: string[] = [];
  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => now;
    database.hooks.enqueue = async (_unit, job) => {
      jobs.push(job);
    };
  });
  afterAll(async () => database.close());
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);
  /** Somebody of the roll, by their number, with the code of their card. */
  const voterOf = (round: Round, number: number) =>
    inTown(async (unit) => {
      const [row] = await listVoters(unit, round.id, { after: number - 1, limit: 1 });
      const salt = (await findRoll(unit, round.id))?.salt ?? '';
      if (!row) throw new Error(`no voter ${number}`);
      return { ...openVoter(secret, salt, row), code: cardCode(secret, salt, row.id, row.issue) };
    });

  const cast = (round: Round, voter: string, choices: readonly number[], issue = 1) =>
    inTown((unit) => {
      const booth = { ...newBooth(round.id, { voter, issue }, unit.now), choices };
      return castBallot(unit, secret, round, booth);
    });

  const countOf = (table: string, round: Round) =>
    inTown(async ({ db }) => {
      const { rows } = await db.execute<{ n: number }>(
        sql`SELECT count(*)::int AS n FROM ${sql.raw(`participatory_budgets_${table}`)} WHERE round_id = ${round.id}`,
      );
      return rows[0]?.n;
    });
  return {
    ...{ inTown, voterOf, cast, countOf },
    /** As the queue would. @returns how often it is to run again */
    unlink: async (round: Round): Promise<number> => {
      jobs.length = 0;
      await unlinkJob.run({ database } as Platform, { town, round: round.id });
      return jobs.filter((job) => job === unlinkJob.name).length;
    },
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

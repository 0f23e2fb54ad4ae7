import { listTowns } from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Database } from '#platform/database/database.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { recompute } from './commands.ts';
import { dueFrom, listTownsWithMarks } from './queries.ts';
import { listMeasures } from './registry.ts';
import { earliest } from './rules.ts';

/** A year of days at a time, so that no transaction keeps the only embedded connection for long. */
const daysPerUnit = 366;

const catchUpName = 'measures.catchUp';

/** Brings a figure of a town up to the end of yesterday. */
async function catchUpMeasure(database: Database, town: string, id: string): Promise<void> {
  const { from, yesterday } = await database.inTown(town, async (unit) => {
    const day = addDays(dayInTokyo(unit.now), -1);
    return { from: await dueFrom(unit, id, day), yesterday: day };
  });
  for (let start = from; start <= yesterday; start = addDays(start, daysPerUnit)) {
    const to = earliest(addDays(start, daysPerUnit - 1), yesterday);
    await database.inTown(town, (unit) => recompute(unit, { from: start, to, measure: id }));
  }
}

/**
 * Brings every figure of a town up to the end of yesterday.
 * @throws AggregateError when a measure failed; the others are brought up all the same.
 */
export async function catchUp(database: Database, town: string): Promise<void> {
  const failures: unknown[] = [];
  for (const { id } of listMeasures()) {
    try {
      await catchUpMeasure(database, town, id);
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `figures of town ${town}`);
}

/** Each town is a job of its own: one that fails is tried again without the others. */
async function enqueueCatchUp({ database }: Platform, towns: readonly string[]): Promise<void> {
  for (const town of towns) {
    await database.inTown(town, (unit) => unit.enqueue(catchUpName, {}, { singletonKey: 'town' }));
  }
}

export const jobs: readonly Job<never>[] = [
  {
    name: 'measures.snapshot',
    // Ten minutes into the new day, when the old one is over everywhere in Japan.
    cron: '10 0 * * *',
    run: async (platform) => {
      const towns = await listTowns(platform.database);
      await enqueueCatchUp(
        platform,
        towns.map(({ code }) => code),
      );
    },
  },
  {
    name: 'measures.recompute',
    cron: '*/10 * * * *',
    run: async (platform) => {
      await enqueueCatchUp(platform, await listTownsWithMarks(platform.database));
    },
  },
  {
    name: catchUpName,
    run: ({ database }: Platform, { town }: { town: string }) => catchUp(database, town),
  } satisfies Job<{ town: string }>,
];

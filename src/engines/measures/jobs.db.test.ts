import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { testPlatform } from '#platform/http/testing.ts';
import { createQueue } from '#platform/jobs/create-queue.ts';
import type { Queue } from '#platform/jobs/queue.ts';
import { markStale, registerMeasures } from './contract.ts';
import { jobs } from './jobs.ts';
import { makeRecords, onlineShare } from './testing.ts';

const [suzaka, obuse] = ['202070', '205419'];
const plain = { ...onlineShare, params: [] };

let database: Database;
let queue: Queue;

beforeAll(async () => {
  database = await testDatabase();
  await makeRecords(database);
  await addTestTowns(database, [suzaka, obuse]);
  queue = await createQueue(database);
  await queue.register(jobs, []);
});
afterAll(async () => {
  await queue.stop();
  await database.close();
});
beforeEach(async () => {
  registerMeasures([plain]);
  await database.acrossTowns((db) => db.execute(sql`TRUNCATE measures_series CASCADE`));
});

async function run(job: string): Promise<Record<string, number>> {
  await database.inTown(suzaka, (unit) => unit.enqueue(job, {}));
  await queue.drain(testPlatform(database));
  const { rows } = await database.acrossTowns((db) =>
    db.execute<{ town: string; days: number }>(
      sql`SELECT town, count(*)::int AS days FROM measures_snapshots GROUP BY town`,
    ),
  );
  return Object.fromEntries(rows.map(({ town, days }) => [town, days]));
}

it('every night each town gets the figures of the day before', async () => {
  expect(await run('measures.snapshot')).toEqual({ [suzaka]: 1, [obuse]: 1 });
  expect(await run('measures.snapshot')).toEqual({ [suzaka]: 1, [obuse]: 1 });
});

it('every ten minutes the towns whose records changed, and no others', async () => {
  await database.inTown(obuse, (unit) => markStale(unit, plain.id, '2026-01-01'));
  expect(await run('measures.recompute')).toEqual({ [obuse]: 1 });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../platform.ts';
import type { Database } from './database.ts';
import { maintainDatabase } from './jobs.ts';
import { testDatabase } from './testing.ts';

describe('the nightly upkeep of the database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  const run = () => maintainDatabase.run({ database } as Platform, {});
  const size = async (): Promise<number> => {
    const { rows } = await database.pool.query<{ bytes: string }>(
      `SELECT pg_relation_size('upkeep') AS bytes`,
    );
    return Number(rows[0]?.bytes);
  };

  it.skipIf(process.env.TEST_DATABASE_URL)(
    'counts rows for the planner and lets the space of old versions be used again',
    async () => {
      await database.pool.query(
        `CREATE TABLE upkeep AS SELECT n, repeat('x', 200) AS filling FROM generate_series(1, 2000) n`,
      );
      const renew = () => database.pool.query('UPDATE upkeep SET n = n + 1');
      await renew();
      await run();
      const before = await size();
      for (let night = 0; night < 3; night += 1) {
        await renew();
        await run();
      }
      expect(await size()).toBe(before);
      const { rows } = await database.pool.query(
        `SELECT reltuples::int AS rows FROM pg_class WHERE relname = 'upkeep'`,
      );
      expect(rows).toEqual([{ rows: 2000 }]);
    },
  );

  it.runIf(process.env.TEST_DATABASE_URL)('leaves PostgreSQL to its autovacuum', async () => {
    await database.pool.query('CREATE TABLE upkeep AS SELECT 1 AS n');
    await run();
    const { rows } = await database.pool.query(
      `SELECT reltuples::int AS rows FROM pg_class WHERE relname = 'upkeep'`,
    );
    expect(rows).toEqual([{ rows: -1 }]);
  });
});

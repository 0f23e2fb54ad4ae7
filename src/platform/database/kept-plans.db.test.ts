import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { testDatabase } from './testing.ts';

describe.skipIf(process.env.TEST_DATABASE_URL)('the connection of the embedded database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    // A connection without plans.
    (await database.pool.connect()).release(true);
  });

  const ask = async (text: string, value: number): Promise<number> =>
    (await database.pool.query<{ n: number }>(text, [value])).rows[0]?.n ?? Number.NaN;
  const plans = async (): Promise<string[]> => {
    const { rows } = await database.pool.query('SELECT statement FROM pg_prepared_statements');
    return rows.map(({ statement }) => statement);
  };

  it('keeps the plan of a text that came twice, and answers each value for itself', async () => {
    const again = 'SELECT $1::int * 2 AS n';
    await ask('SELECT $1::int AS n', 1);
    const answers = [await ask(again, 1), await ask(again, 2), await ask(again, 3)];
    expect(answers).toEqual([2, 4, 6]);
    expect(await plans()).toEqual([again]);
  });

  it('goes on after a statement that failed', async () => {
    const divide = 'SELECT 6 / $1::int AS n';
    for (const value of [0, 0]) await expect(ask(divide, value)).rejects.toThrow('division');
    expect([await ask(divide, 2), await ask(divide, 3)]).toEqual([3, 2]);
  });

  it('gives the oldest plans back, and makes them again when they are needed', async () => {
    const text = (number: number) => `SELECT $1::int + ${number} AS n`;
    for (let number = 0; number < 600; number++) {
      await Promise.all([ask(text(number), 1), ask(text(number), 1)]);
    }
    const kept = await plans();
    expect([kept.length, kept.includes(text(0)), kept.includes(text(599))]).toEqual([
      500,
      false,
      true,
    ]);
    expect([await ask(text(0), 1), await ask(text(0), 2), await ask(text(0), 3)]).toEqual([
      1, 2, 3,
    ]);
  });
});

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { statement } from './statement.ts';
import { testDatabase } from './testing.ts';
import { transact } from './transact.ts';

const suzaka = '202070';
const obuse = '205419';

describe('a unit of work', () => {
  let database: Database;

  beforeAll(async () => {
    database = await testDatabase();
    await database.acrossTowns(async (db) => {
      await db.execute(sql`CREATE TABLE notes (town text, id int, PRIMARY KEY (town, id))`);
      await db.execute(sql`ALTER TABLE notes ENABLE ROW LEVEL SECURITY`);
      await db.execute(sql`CREATE POLICY own ON notes TO tomoni_town
        USING (town = current_setting('app.town', true))`);
      await db.execute(sql`GRANT ALL ON notes TO tomoni_town`);
      await db.execute(sql`INSERT INTO notes VALUES (${suzaka}, 1), (${obuse}, 1)`);
    });
  });
  afterAll(() => database.close());

  it('sees the rows of its own town only', async () => {
    const { rows } = await database.inTown(suzaka, ({ db }) =>
      db.execute(sql`SELECT * FROM notes`),
    );
    expect(rows).toEqual([{ town: suzaka, id: 1 }]);
  });

  it('cannot write a row of another town', async () => {
    const write = database.inTown(suzaka, ({ db }) =>
      db.execute(sql`INSERT INTO notes VALUES (${obuse}, 2)`),
    );
    await expect(write).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('leaves no town behind on the connection', async () => {
    await database.inTown(suzaka, async () => undefined);
    const { rows } = await database.pool.query(`SELECT current_setting('app.town', true) AS town`);
    expect(rows[0].town ?? '').toBe('');
  });

  it('undoes everything when the work throws, and tells nobody', async () => {
    const dropped: string[] = [];
    database.hooks.dropped = (_town, topics) => dropped.push(...topics);
    const work = database.inTown(suzaka, async (unit) => {
      await unit.db.execute(sql`INSERT INTO notes VALUES (${suzaka}, 3)`);
      unit.drop('notes');
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    const { rows } = await database.pool.query('SELECT 1 FROM notes WHERE id = 3');
    expect([rows.length, dropped]).toEqual([0, []]);
  });

  const insert = statement('INSERT INTO notes VALUES ($1, $2)');
  const stored = async (id: number) => {
    const { rows } = await database.pool.query('SELECT 1 FROM notes WHERE id = $1', [id]);
    return rows.length === 1;
  };

  it('writes what it sends without waiting, under the same row-level security', async () => {
    await database.inTown(suzaka, async (unit) => unit.send(insert, [suzaka, 4]));
    const foreign = database.inTown(suzaka, async (unit) => unit.send(insert, [obuse, 5]));
    await expect(foreign).rejects.toMatchObject({ code: '42501' });
    expect([await stored(4), await stored(5)]).toEqual([true, false]);
  });

  it('fails wholly when something sent fails, with the first error in its own words', async () => {
    const work = database.inTown(suzaka, async (unit) => {
      await unit.run(insert, [suzaka, 6]);
      unit.send(insert, [suzaka, 1], () => new Error('there already'));
      await unit.run(insert, [suzaka, 7]);
    });
    await expect(work).rejects.toThrow('there already');
    expect([await stored(6), await stored(7)]).toEqual([false, false]);
    await database.inTown(suzaka, (unit) => unit.run(insert, [suzaka, 8]));
    expect(await stored(8)).toBe(true);
  });

  it('sends many at once on few connections, and each stands or falls alone', async () => {
    await database.inTown(suzaka, async (unit) => unit.send(insert, [suzaka, 100]));
    const numbers = Array.from({ length: 40 }, (_, index) => index);
    const fails = (number: number) => number % 7 === 3;
    const works = numbers.map((number) =>
      database.inTown(suzaka, async (unit) => {
        unit.send(insert, [suzaka, 1000 + number]);
        const id = fails(number) ? 100 : 2000 + number;
        unit.send(insert, [suzaka, id], () => new Error(`there already: ${number}`));
      }),
    );
    const done = await Promise.allSettled(works);
    for (const [number, outcome] of done.entries()) {
      if (!fails(number)) expect(outcome.status).toBe('fulfilled');
      else expect(outcome).toMatchObject({ reason: { message: `there already: ${number}` } });
    }
    const kept = numbers.filter((number) => !fails(number)).length;
    for (const start of [1000, 2000]) {
      const sql = 'SELECT 1 FROM notes WHERE id BETWEEN $1 AND $1 + 99';
      const { rows } = await database.pool.query(sql, [start]);
      expect(rows).toHaveLength(kept);
    }
  });

  it('asks and sends in the order in which it was said', async () => {
    const count = statement('SELECT count(*)::int AS n FROM notes WHERE id BETWEEN 200 AND 209');
    const counts = await database.inTown(suzaka, async (unit) => {
      unit.send(insert, [suzaka, 200]);
      const first = unit.run(count, []);
      unit.send(insert, [suzaka, 201]);
      const second = await unit.run(count, []);
      return [await first, second].map(({ rows }) => rows[0].n);
    });
    expect(counts).toEqual([1, 2]);
  });

  it('needs no connection when nothing is asked and nothing sent', async () => {
    const { max } = database.pool.options;
    const all = await Promise.all(Array.from({ length: max }, () => database.pool.connect()));
    expect(await database.inTown(suzaka, async () => 'remembered')).toBe('remembered');
    for (const client of all) client.release();
  });

  it('runs nothing outside the transaction that could not be opened', async () => {
    const begin = 'BEGIN; SET LOCAL ROLE nobody_has_this';
    const work = transact(database.pool, begin, ({ client }) =>
      client.query({ ...insert, values: [suzaka, 9] }),
    );
    await expect(work).rejects.toThrow('nobody_has_this');
    expect(await stored(9)).toBe(false);
  });

  it('prepares its statements again on a new connection', async () => {
    const client = await database.pool.connect();
    client.release(true);
    await database.inTown(suzaka, (unit) => unit.run(insert, [suzaka, 10]));
    expect(await stored(10)).toBe(true);
  });

  it('refuses what is not a town code before it reaches the database', async () => {
    await expect(database.inTown("1'; --", async () => 1)).rejects.toThrow(TypeError);
  });
});

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { testDatabase } from './testing.ts';

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

  it('refuses what is not a town code before it reaches the database', async () => {
    await expect(database.inTown("1'; --", async () => 1)).rejects.toThrow(TypeError);
  });
});

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { insertInto, type SentValue, statement } from './statement.ts';
import { testDatabase } from './testing.ts';

const suzaka = '202070';
const obuse = '205419';

const columns = { town: 'text', id: 'integer', word: 'text', marks: 'integer[]', extra: 'jsonb' };
const insert = insertInto('slips', columns);
const insertNew = insertInto('slips', columns, 'ON CONFLICT DO NOTHING');

let database: Database;

beforeAll(async () => {
  database = await testDatabase();
  await database.acrossTowns(async (db) => {
    await db.execute(sql`CREATE TABLE slips
      (town text, id int, word text, marks int[], extra jsonb, PRIMARY KEY (town, id))`);
    await db.execute(sql`ALTER TABLE slips ENABLE ROW LEVEL SECURITY`);
    await db.execute(sql`CREATE POLICY own ON slips TO tomoni_town
      USING (town = current_setting('app.town', true))`);
    await db.execute(sql`GRANT ALL ON slips TO tomoni_town`);
  });
});
afterAll(() => database.close());

type Rest = readonly [word?: SentValue, marks?: SentValue, extra?: SentValue];

const send = (town: string, id: number, rest: Rest = [], row = town): Promise<void> =>
  database.inTown(town, async (unit) => {
    unit.send(insert, [row, id, ...[rest[0], rest[1], rest[2]]], () => new Error(`not ${id}`));
  });

interface Slip {
  readonly town: string;
  readonly id: number;
  readonly word: string | null;
  readonly marks: number[] | null;
  readonly extra: unknown;
  /** The transaction that wrote it. */
  readonly by: number;
}

async function slips(from: number, to = from + 99): Promise<Slip[]> {
  const { rows } = await database.pool.query<Slip>(
    'SELECT *, xmin::text::int AS by FROM slips WHERE id BETWEEN $1 AND $2 ORDER BY town, id',
    [from, to],
  );
  return rows;
}

const range = (from: number, length: number) => Array.from({ length }, (_, index) => from + index);

describe('whole transactions of one moment', () => {
  it('are written together, in the order in which they came', async () => {
    await Promise.all(range(0, 90).map((id) => send(suzaka, id)));
    const written = await slips(0);
    expect(written).toHaveLength(90);
    const by = written.map((slip) => slip.by);
    expect(new Set(by).size).toBeLessThan(10);
    expect(by).toEqual(by.toSorted((a, b) => a - b));
  });

  it('never share a transaction with those of another town', async () => {
    const towns = [suzaka, obuse];
    const works = range(100, 40).flatMap((id) => towns.map((town) => send(town, id)));
    await Promise.all(works);
    const written = await slips(100);
    expect(written).toHaveLength(80);
    const [by, other] = towns.map(
      (town) => new Set(written.filter((slip) => slip.town === town).map((slip) => slip.by)),
    );
    expect([...(by ?? [])].filter((one) => other?.has(one))).toEqual([]);
  });

  it('stand or fall alone, each in its own words', async () => {
    await send(suzaka, 200);
    const ids = range(201, 30);
    const fails = (id: number) => id % 7 === 3;
    const works = ids.map((id) => {
      if (!fails(id)) return send(suzaka, id);
      return database.inTown(suzaka, async (unit) => {
        unit.send(insert, [suzaka, id + 1000, ...[null, null, null]]);
        unit.send(insert, [suzaka, 200, null, null, null], () => new Error(`not ${id}`));
      });
    });
    const same = ids.filter(fails).map((id) => send(suzaka, 200, [String(id)]));
    const done = await Promise.allSettled([...works, ...same]);
    for (const [index, outcome] of done.entries()) {
      const id = ids[index];
      if (id && !fails(id)) expect(outcome.status).toBe('fulfilled');
      else expect(outcome).toMatchObject({ reason: { message: `not ${id ?? 200}` } });
    }
    const kept = (await slips(201)).map((slip) => slip.id);
    expect(kept).toEqual(ids.filter((id) => !fails(id)));
    expect(await slips(1200)).toEqual([]);
  });

  it('cannot write a row of another town, nor keep others from writing theirs', async () => {
    const works = range(300, 20).map((id) => send(suzaka, id, [], id === 310 ? obuse : suzaka));
    const done = await Promise.allSettled(works);
    const refused = range(300, 20).filter((_, index) => done[index]?.status === 'rejected');
    expect(refused).toEqual([310]);
    expect(await slips(300)).toHaveLength(19);
  });

  it('keep what they say: signs, nothing, lists and JSON', async () => {
    const words = ['', ' ', 'NULL', '"', "'", '\\', '{a,b}', 'a,b', '須坂\n市 😀', null];
    const extra = { 'a"b': ['\\', '{', null, '}'], c: '\u2028' };
    const rest = (word: string | null): Rest => [word, '{3,1}', JSON.stringify(extra)];
    await Promise.all(words.map((word, index) => send(suzaka, 400 + index, rest(word))));
    const written = await slips(400);
    expect(new Set(written.map(({ by }) => by)).size).toBeLessThan(words.length);
    expect(written.map(({ word }) => word)).toEqual(words);
    for (const slip of written) expect(slip).toMatchObject({ marks: [3, 1], extra });
  });

  it('pass over what is there already where the statement says so', async () => {
    const works = range(0, 12).map((index) =>
      database.inTown(suzaka, async (unit) => {
        unit.send(insertNew, [suzaka, 500 + (index % 4), String(index), null, null]);
      }),
    );
    await Promise.all(works);
    expect((await slips(500)).map(({ word }) => word)).toEqual(['0', '1', '2', '3']);
  });

  it('go alone where a statement has no form for many rows', async () => {
    const single = statement(
      `INSERT INTO slips (town, id, word) VALUES ('${suzaka}', 600 + ascii($1), $1)`,
    );
    const words = ['A', 'B', 'C', 'D'];
    const works = words.map((word) =>
      database.inTown(suzaka, async (unit) => unit.send(single, [word])),
    );
    await Promise.all(works);
    const written = await slips(600);
    expect(written.map(({ word }) => word)).toEqual(words);
    expect(new Set(written.map(({ by }) => by)).size).toBe(words.length);
  });

  /** Somebody holds one key; whoever sends it too waits. @returns what ends that */
  async function hold(id: number): Promise<() => Promise<void>> {
    const client = await database.pool.connect();
    await client.query('BEGIN');
    await client.query('INSERT INTO slips (town, id) VALUES ($1, $2)', [suzaka, id]);
    return async () => {
      await client.query('ROLLBACK');
      client.release();
    };
  }

  it('are told when the connection is lost between; nothing of them is stored, and it goes on', async ({
    skip,
  }) => {
    skip(database.kind === 'embedded', 'one connection, which is never lost');
    const release = await hold(705);
    const works = Promise.allSettled(range(700, 10).map((id) => send(suzaka, id)));
    const waiting = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    while ((await database.pool.query(waiting)).rowCount === 0);
    const outcomes = new Set((await works).map(({ status }) => status));
    expect(outcomes).toEqual(new Set(['rejected']));
    await release();
    expect(await slips(700)).toEqual([]);
    await Promise.all(range(700, 10).map((id) => send(suzaka, id)));
    expect(await slips(700)).toHaveLength(10);
  });

  it('that come later go round those that wait for a lock', async ({ skip }) => {
    skip(database.kind === 'embedded', 'one connection, on which nobody waits for another');
    const release = await hold(800);
    const sent = [send(suzaka, 800)];
    for (let id = 801, stored = false; !stored; id += 1) {
      sent.push(send(suzaka, id));
      stored = (await slips(801)).length > 0;
    }
    await release();
    await Promise.all(sent);
    expect((await slips(800, 800)).length).toBe(1);
  });
});

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Database, pageTopicsChannel } from '../database/database.ts';
import { openServer } from '../database/server.ts';
import { testDatabase } from '../database/testing.ts';
import { connectPages } from './connect-pages.ts';
import { type CachedPage, createPageCache, type PageCache, type PageKey } from './page-cache.ts';

const town = '202070';
const key: PageKey = { town, path: '/plan', language: 'ja', aids: 'ssn' };
const empty = Buffer.alloc(0);
const page: CachedPage = {
  status: 200,
  headers: {},
  etag: '"x"',
  identity: empty,
  gzip: empty,
  brotli: empty,
};

function filled(): PageCache {
  const pages = createPageCache({ maxBytes: 1024 * 1024 });
  pages.begin().keep(key, ['plan'], page);
  return pages;
}

/** Waits for what arrives by a message: at once, but on a machine that stalls a little later. */
const arrives = (check: () => void | Promise<void>) =>
  vi.waitFor(check, { timeout: 10_000, interval: 10 });

describe('pages connected to the database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  const commit = (topic: string, code = town) =>
    database.inTown(code, async (unit) => unit.drop(topic));

  it('are dropped at once by a commit in this process', async () => {
    const pages = filled();
    await connectPages(database, pages);
    await commit('news');
    await commit('plan', '205419');
    expect(pages.find(key)).toBe(page);
    await commit('plan');
    expect(pages.find(key)).toBeUndefined();
  });

  it('are dropped by a commit that another process tells of', async () => {
    const pages = filled();
    await connectPages(database, pages);
    const message = JSON.stringify({ town, topics: ['plan'] });
    await database.pool.query('SELECT pg_notify($1, $2)', [pageTopicsChannel, message]);
    await arrives(() => expect(pages.find(key)).toBeUndefined());
  });

  it('are all dropped by a message that cannot be read', async () => {
    const pages = filled();
    await connectPages(database, pages);
    await database.pool.query('SELECT pg_notify($1, $2)', [pageTopicsChannel, '{"town":']);
    await arrives(() => expect(pages.find(key)).toBeUndefined());
  });
});

/** A fact that a unit of work remembers under the topic `fact`. */
function fact(of: Database) {
  const source = { value: 'old' };
  const recall = () =>
    of.inTown(town, (unit) => unit.recall('a fact', ['fact'], async () => source.value));
  return { source, recall };
}

describe('what units of work remember', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('is read each time while nothing tells of changes', async () => {
    const { source, recall } = fact(database);
    await recall();
    source.value = 'new';
    expect(await recall()).toBe('new');
  });

  it('holds until a commit here drops it, and is not handed to the unit that changes it', async () => {
    await connectPages(database, filled());
    const { source, recall } = fact(database);
    await recall();
    source.value = 'new';
    expect(await recall()).toBe('old');
    await database.inTown(town, async (unit) => {
      unit.drop('fact');
      expect(await unit.recall('a fact', ['fact'], async () => source.value)).toBe('new');
    });
    source.value = 'newer';
    expect(await recall()).toBe('newer');
  });

  it('is dropped by a commit that another process tells of', async () => {
    const { source, recall } = fact(database);
    await recall();
    source.value = 'newest';
    const message = JSON.stringify({ town, topics: ['fact'] });
    await database.pool.query('SELECT pg_notify($1, $2)', [pageTopicsChannel, message]);
    await arrives(async () => expect(await recall()).toBe('newest'));
  });
});

const { TEST_DATABASE_URL } = process.env;

describe.runIf(TEST_DATABASE_URL)('pages of two processes on one PostgreSQL', () => {
  let database: Database;
  let other: Database;
  beforeAll(async () => {
    database = await testDatabase();
    const { rows } = await database.pool.query('SELECT current_database() AS name');
    other = openServer(new URL(`/${rows[0].name}`, TEST_DATABASE_URL).href, 2);
  });
  afterAll(async () => {
    await other.close();
    await database.close();
  });

  it('are dropped in the one by a commit in the other', async () => {
    const pages = filled();
    await connectPages(other, pages);
    await database.inTown(town, async (unit) => unit.drop('plan'));
    await arrives(() => expect(pages.find(key)).toBeUndefined());
  });

  it('and memories are dropped too', async () => {
    await connectPages(other, filled());
    const { source, recall } = fact(other);
    await recall();
    source.value = 'new';
    await database.inTown(town, async (unit) => unit.drop('fact'));
    await arrives(async () => expect(await recall()).toBe('new'));
  });

  it('are all dropped when the listening connection was lost, and dropped by topic afterwards', async () => {
    const pages = filled();
    await connectPages(other, pages);
    const admin = new pg.Client({ connectionString: TEST_DATABASE_URL });
    await admin.connect();
    await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'tomoni-listen' AND datname IN
        (SELECT datname FROM pg_stat_activity WHERE datname LIKE 'tomoni_test_%')`);
    await admin.end();
    await arrives(() => expect(pages.find(key)).toBeUndefined());
    pages.begin().keep(key, ['plan'], page);
    await database.inTown(town, async (unit) => unit.drop('plan'));
    await arrives(() => expect(pages.find(key)).toBeUndefined());
  });
});

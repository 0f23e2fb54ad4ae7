import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { type Ask, clean, readShape } from './clean.testing.ts';
import type { Database } from './database.ts';
import { embeddedDatabase } from './embedded.ts';
import { migrate } from './migrate.ts';
import { openServer } from './server.ts';

const migrations = join(import.meta.dirname, '../../../migrations');

/** What a later file of this worker may use again, once it is found to be as it was when it was new. */
interface Used {
  readonly shape: string;
  /** Opens it once more. */
  open(): Database;
  ask: Ask;
  /** For what cannot be cleaned. */
  remove(): Promise<void>;
}

/** Changes with every migration, so that a prepared database is never an old one. */
function schemaHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrations).sort()) {
    if (file.endsWith('.sql')) hash.update(readFileSync(join(migrations, file)));
  }
  // A backup names migrations by the time in the journal.
  const journal = join(migrations, 'meta/_journal.json');
  for (const file of [journal, import.meta.filename, join(import.meta.dirname, 'migrate.ts')]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Migrated once on this machine: a dump is read in half a second, the migrations take several. */
async function preparedDump(): Promise<string> {
  const prepared = join(tmpdir(), `tomoni-test-${schemaHash()}.tar`);
  if (existsSync(prepared)) return prepared;
  // Every start reads the whole dump, and most of it would be the first segment of the log.
  const engine = await PGlite.create({ initDbStartParams: ['--wal-segsize=1'] });
  await migrate(embeddedDatabase(engine), migrations);
  const dump = await engine.dumpDataDir('none');
  const partial = join(mkdtempSync(join(tmpdir(), 'tomoni-')), 'database.tar');
  writeFileSync(partial, Buffer.from(await dump.arrayBuffer()));
  renameSync(partial, prepared);
  return prepared;
}

async function newEmbedded(): Promise<Used> {
  const dump = new Blob([readFileSync(await preparedDump())]);
  const engine = await PGlite.create({ loadDataDir: dump });
  const ask: Ask = async (...statements) => {
    let rows: readonly unknown[] = [];
    for (const statement of statements) rows = (await engine.query(statement)).rows;
    return rows;
  };
  return {
    shape: await readShape(ask),
    open: () => {
      const database = embeddedDatabase(engine);
      return { ...database, close: () => database.pool.end() };
    },
    ask,
    remove: () => engine.close(),
  };
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function prepareTemplate(admin: pg.Client, base: string, name: string): Promise<void> {
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (!rowCount) {
    const building = `${name}_${randomBytes(4).toString('hex')}`;
    await admin.query(`CREATE DATABASE ${building}`);
    const database = openServer(new URL(`/${building}`, base).href, 1);
    await migrate(database, migrations);
    await database.close();
    await admin.query(`ALTER DATABASE ${building} RENAME TO ${name}`);
  }
  await admin.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
}

async function newOnServer(base: string): Promise<Used> {
  const template = `tomoni_template_${schemaHash()}`;
  const { TEST_DATABASE_PREFIX = 'tomoni_test_' } = process.env;
  const name = `${TEST_DATABASE_PREFIX}${randomBytes(6).toString('hex')}`;
  await withClient(base, async (admin) => {
    await prepareTemplate(admin, base, template);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  const url = new URL(`/${name}`, base).href;
  const ask: Ask = (...statements) =>
    withClient(url, async (client) => {
      let rows: readonly unknown[] = [];
      for (const statement of statements) ({ rows } = await client.query(statement));
      return rows;
    });
  return {
    shape: await readShape(ask),
    open: () => openServer(url, 5),
    ask,
    remove: () =>
      withClient(base, async (admin) => {
        await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      }),
  };
}

const idle = { embedded: [] as Used[], server: [] as Used[] };

/**
 * An empty, migrated database of its own, as if it were new: PGlite, or PostgreSQL where
 * `TEST_DATABASE_URL` names a server on which databases may be created. Close it in `afterAll`: the
 * next one to ask gets it cleaned, which takes a tenth of the time of a new one.
 */
export async function testDatabase(): Promise<Database> {
  const { TEST_DATABASE_URL } = process.env;
  const waiting = TEST_DATABASE_URL ? idle.server : idle.embedded;
  const used = waiting.pop();
  if (used && !(await clean(used))) {
    await used.remove();
    return testDatabase();
  }
  const usable =
    used ?? (await (TEST_DATABASE_URL ? newOnServer(TEST_DATABASE_URL) : newEmbedded()));
  const database = usable.open();
  return {
    ...database,
    close: async () => {
      await database.close();
      waiting.push(usable);
    },
  };
}

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
import type { Database } from './database.ts';
import { embeddedDatabase } from './embedded.ts';
import { migrate } from './migrate.ts';
import { openServer } from './server.ts';

const migrations = join(import.meta.dirname, '../../../migrations');

/** Changes with every migration, so that a prepared database is never an old one. */
function schemaHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrations).sort()) {
    if (file.endsWith('.sql')) hash.update(readFileSync(join(migrations, file)));
  }
  hash.update(readFileSync(join(import.meta.dirname, 'migrate.ts')));
  return hash.digest('hex').slice(0, 16);
}

async function freshEmbedded(): Promise<Database> {
  const prepared = join(tmpdir(), `tomoni-test-${schemaHash()}.tar`);
  if (!existsSync(prepared)) {
    const engine = await PGlite.create();
    await migrate(embeddedDatabase(engine), migrations);
    const dump = await engine.dumpDataDir('none');
    const partial = join(mkdtempSync(join(tmpdir(), 'tomoni-')), 'database.tar');
    writeFileSync(partial, Buffer.from(await dump.arrayBuffer()));
    renameSync(partial, prepared);
  }
  const engine = await PGlite.create({ loadDataDir: new Blob([readFileSync(prepared)]) });
  return embeddedDatabase(engine);
}

async function prepareTemplate(admin: pg.Client, url: URL, name: string): Promise<void> {
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (!rowCount) {
    const building = `${name}_${randomBytes(4).toString('hex')}`;
    await admin.query(`CREATE DATABASE ${building}`);
    const database = openServer(new URL(`/${building}`, url).href, 1);
    await migrate(database, migrations);
    await database.close();
    await admin.query(`ALTER DATABASE ${building} RENAME TO ${name}`);
  }
  await admin.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
}

async function freshServer(base: string): Promise<Database> {
  const url = new URL(base);
  const admin = new pg.Client({ connectionString: base });
  await admin.connect();
  const template = `tomoni_template_${schemaHash()}`;
  await prepareTemplate(admin, url, template);
  const name = `tomoni_test_${randomBytes(6).toString('hex')}`;
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const database = openServer(new URL(`/${name}`, url).href, 5);
  return {
    ...database,
    close: async () => {
      await database.close();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}

/**
 * An empty, migrated database of its own for one test file: PGlite, or PostgreSQL where
 * `TEST_DATABASE_URL` names a server on which databases may be created. Close it in `afterAll`.
 */
export function testDatabase(): Promise<Database> {
  const { TEST_DATABASE_URL } = process.env;
  return TEST_DATABASE_URL ? freshServer(TEST_DATABASE_URL) : freshEmbedded();
}

import type { PoolClient } from 'pg';
import pg from 'pg';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import type { Blobs } from '../files/blobs.ts';
import { sha256Of } from '../files/create-files.ts';
import { createBoss, installBoss } from '../jobs/boss.ts';
import { listTables, quoteColumns, quoteName } from './catalog.ts';
import { linesOf } from './lines.ts';
import {
  BackupError,
  filePath,
  type Manifest,
  secretPath,
  type TableDump,
  tablePath,
} from './manifest.ts';
import { migrateUpTo } from './migrate-up-to.ts';
import { type ReadContent, readArchive } from './read-archive.ts';
import { verifyArchive } from './verify.ts';
import { withoutConstraints } from './without-constraints.ts';

export interface RestoreTarget {
  readonly database: Database;
  readonly blobs: Blobs;
  readonly migrationsFolder: string;
  /** Keeps the signing key of the saved town; second factors are sealed with it. */
  readonly saveSecret: (secret: string) => void;
}

export interface RestoreSummary {
  readonly createdAt: string;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

/** Rows of one INSERT; as many as keep one statement around a megabyte. */
const batchRows = 500;
const batchLength = 1_000_000;

async function refuseFull(client: PoolClient): Promise<void> {
  for (const table of await listTables(client)) {
    const { rows } = await client.query(`SELECT 1 FROM ${quoteName(table)} LIMIT 1`);
    if (rows.length > 0) {
      throw new BackupError(
        `The database is not empty (${table.name} has rows). Restore into a new database or data folder; nothing was changed.`,
      );
    }
  }
}

/** Every value came as text, so its own type reads it back exactly as it was. */
function insertSql(table: TableDump): string {
  const names = quoteColumns(table.columns.map(({ name }) => name));
  const values = table.columns.map(({ type }, place) => `(line->>${place})::${type}`).join(', ');
  return `INSERT INTO ${quoteName(table)} (${names}) OVERRIDING SYSTEM VALUE
    SELECT ${values} FROM json_array_elements($1::json) AS line`;
}

async function insertLines(client: PoolClient, table: TableDump, content: ReadContent) {
  const sql = insertSql(table);
  let lines: string[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    if (lines.length > 0) await client.query(sql, [`[${lines.join(',')}]`]);
    lines = [];
    length = 0;
  };
  for await (const line of linesOf(content)) {
    lines.push(line);
    length += line.length;
    if (lines.length >= batchRows || length >= batchLength) await flush();
  }
  await flush();
}

async function readWhole(content: ReadContent): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function fill(
  client: PoolClient,
  target: RestoreTarget,
  manifest: Manifest,
  source: string,
): Promise<string | undefined> {
  let secret: string | undefined;
  const tables = new Map(manifest.tables.map((table) => [tablePath(table), table]));
  await readArchive(source, async (path, content) => {
    const table = tables.get(path);
    if (table) return insertLines(client, table, content);
    if (path === secretPath) secret = (await readWhole(content)).toString('utf8');
    if (path.startsWith(filePath(''))) {
      const bytes = await readWhole(content);
      await target.blobs.write(sha256Of(bytes), bytes);
    }
  });
  for (const { name, value, called } of manifest.sequences) {
    await client.query('SELECT setval($1, $2, $3)', [pg.escapeIdentifier(name), value, called]);
  }
  return secret;
}

async function inTransaction<T>(database: Database, work: (client: PoolClient) => Promise<T>) {
  return database.acrossTowns(({ $client }) => work($client));
}

async function makeQueues(client: PoolClient, { queues }: Manifest): Promise<void> {
  for (const name of queues) {
    await client.query(`SELECT pgboss.create_queue($1, '{"policy":"short"}')`, [name]);
  }
}

/**
 * Fills an empty database and store from an archive that `backup` wrote, from either database into
 * either. All checksums are compared before anything is written; rows come in one transaction.
 * A database that is not migrated yet may take an archive of an older version, too.
 */
export async function restore(target: RestoreTarget, source: string): Promise<RestoreSummary> {
  const { database, migrationsFolder } = target;
  const manifest = await verifyArchive(source);
  await migrateUpTo(database, migrationsFolder, manifest.migrations);
  await installBoss(database, createBoss(database));
  const secret = await inTransaction(database, async (client) => {
    await refuseFull(client);
    await makeQueues(client, manifest);
    return withoutConstraints(client, () => fill(client, target, manifest, source));
  });
  await migrate(database, migrationsFolder);
  if (secret) target.saveSecret(secret);
  return {
    createdAt: manifest.createdAt,
    tables: manifest.tables.length,
    rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
    files: manifest.entries.filter(({ path }) => path.startsWith(filePath(''))).length,
  };
}

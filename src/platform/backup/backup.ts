import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import type { Database } from '../database/database.ts';
import type { Blobs } from '../files/blobs.ts';
import { listMigrations, listSequences, listTables } from './catalog.ts';
import { filePath, type Manifest, manifestPath, secretPath, tablePath } from './manifest.ts';
import { inSnapshot, readLines, type TableQuery, wholeTable } from './snapshot.ts';
import { hasJobTable, jobColumns, listOpenQueues, openJobs } from './waiting-jobs.ts';
import { type NewEntry, writeArchive } from './write-archive.ts';

export interface BackupSource {
  readonly database: Database;
  readonly blobs: Blobs;
  /**
   * The signing key where the data folder keeps it: second factors are sealed with it. Undefined
   * when `TOMONI_SECRET` is set, which the operator keeps.
   */
  readonly secret: string | undefined;
}

export interface BackupSummary {
  readonly path: string;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  /** Contents that were already missing from the store. */
  readonly lostFiles: number;
  readonly bytes: number;
  /** SHA-256 of the archive, to be noted where the archive is not. */
  readonly sha256: string;
}

type Snapshot = Omit<Manifest, 'entries' | 'lostFiles'> & { readonly contents: readonly string[] };

/** Rows go to a file aside first: a tar says the size of an entry before its content. */
async function spool(client: PoolClient, query: TableQuery, path: string): Promise<number> {
  let rows = 0;
  await pipeline(
    async function* () {
      for await (const lines of readLines(client, query)) {
        rows += lines.length;
        yield `${lines.join('\n')}\n`;
      }
    },
    createWriteStream(path, { mode: 0o600 }),
  );
  return rows;
}

async function listContents(client: PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ sha256: string }>(
    'SELECT DISTINCT sha256 FROM files_objects ORDER BY sha256',
  );
  return rows.map(({ sha256 }) => sha256);
}

const spoolPath = (folder: string, table: { schema: string; name: string }): string =>
  join(folder, `${table.schema}.${table.name}`);

async function spoolTables(client: PoolClient, folder: string): Promise<Manifest['tables']> {
  const dumps: Manifest['tables'] = [];
  for (const table of await listTables(client)) {
    const rows = await spool(client, wholeTable(table), spoolPath(folder, table));
    const columns = table.columns.filter(({ generated }) => !generated);
    dumps.push({
      schema: table.schema,
      name: table.name,
      columns: columns.map(({ name, type }) => ({ name, type })),
      rows,
    });
  }
  if (await hasJobTable(client)) {
    const rows = await spool(client, openJobs, spoolPath(folder, openJobs.table));
    dumps.push({ ...openJobs.table, columns: [...jobColumns], rows });
  }
  return dumps;
}

async function takeSnapshot(database: Database, folder: string): Promise<Snapshot> {
  return inSnapshot(database, async (client) => ({
    format: 1,
    createdAt: new Date().toISOString(),
    migrations: await listMigrations(client),
    tables: await spoolTables(client, folder),
    sequences: await listSequences(client),
    queues: (await hasJobTable(client)) ? await listOpenQueues(client) : [],
    contents: await listContents(client),
  }));
}

function textEntry(path: string, text: string): NewEntry {
  const content = Buffer.from(text);
  return { path, bytes: content.length, content: [content] };
}

async function* entriesOf(
  { blobs, secret }: BackupSource,
  { tables, contents }: Snapshot,
  folder: string,
  lostFiles: string[],
): AsyncGenerator<NewEntry> {
  if (secret) yield textEntry(secretPath, secret);
  for (const table of tables) {
    const path = spoolPath(folder, table);
    const { size } = await stat(path);
    yield { path: tablePath(table), bytes: size, content: createReadStream(path) };
  }
  for (const sha256 of contents) {
    // A content that is gone already must not keep everything else from being saved.
    const content = await blobs.read(sha256).catch(() => undefined);
    if (content) yield { path: filePath(sha256), bytes: content.length, content: [content] };
    else lostFiles.push(sha256);
  }
}

/** Once the folder is synced too, a power cut cannot take the finished archive away. */
async function moveIntoPlace(from: string, to: string): Promise<void> {
  await rename(from, to);
  const folder = await open(dirname(to), 'r');
  await folder.sync();
  await folder.close();
}

/**
 * Saves everything into one archive while the town goes on working: every table as it was at one
 * moment, jobs that wait, contents of files, checksums. Needs room for the tables twice beside the
 * target. An archive that is there is replaced only by a finished one.
 */
export async function backup(source: BackupSource, target: string): Promise<BackupSummary> {
  const path = resolve(target);
  const folder = await mkdtemp(`${path}.`);
  try {
    const { contents, ...snapshot } = await takeSnapshot(source.database, folder);
    const lostFiles: string[] = [];
    const aside = join(folder, 'archive');
    const entries = entriesOf(source, { ...snapshot, contents }, folder, lostFiles);
    const sha256 = await writeArchive(aside, entries, (done) =>
      textEntry(manifestPath, JSON.stringify({ ...snapshot, lostFiles, entries: done })),
    );
    const { size } = await stat(aside);
    await moveIntoPlace(aside, path);
    return {
      path,
      tables: snapshot.tables.length,
      rows: snapshot.tables.reduce((sum, { rows }) => sum + rows, 0),
      files: contents.length - lostFiles.length,
      lostFiles: lostFiles.length,
      bytes: size,
      sha256,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

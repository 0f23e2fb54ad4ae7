import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import type { Database } from '../database/database.ts';
import type { Blobs } from '../files/blobs.ts';
import { listMigrations, listTables, type Table } from './catalog.ts';
import { csvLine } from './csv.ts';
import { BackupError } from './manifest.ts';
import { schemaSql } from './schema-sql.ts';
import { inSnapshot, readLines, wholeTable } from './snapshot.ts';

export interface ExportSource {
  readonly database: Database;
  readonly blobs: Blobs;
}

export interface ExportSummary {
  readonly path: string;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

/** Without this mark Excel takes UTF-8 for Shift_JIS and shows nonsense. */
const byteOrderMark = '\uFEFF';

type Chunks = AsyncIterable<string | Buffer> | Iterable<string | Buffer>;

/** Writes files below a folder and keeps their checksums in the form that `sha256sum -c` reads. */
function createWriter(folder: string) {
  const sums: string[] = [];
  return {
    sums,
    write: async (path: string, chunks: Chunks): Promise<void> => {
      const hash = createHash('sha256');
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await pipeline(
        async function* () {
          for await (const chunk of chunks) {
            hash.update(chunk);
            yield chunk;
          }
        },
        createWriteStream(target, { flags: 'wx', mode: 0o600 }),
      );
      sums.push(`${hash.digest('hex')}  ${path}\n`);
    },
  };
}
type Writer = ReturnType<typeof createWriter>;

async function writeTable(client: PoolClient, table: Table, { write }: Writer): Promise<number> {
  let count = 0;
  const columns = table.columns.filter(({ generated }) => !generated);
  await write(
    `${table.name}.csv`,
    (async function* () {
      yield byteOrderMark + csvLine(columns.map(({ name }) => name));
      for await (const lines of readLines(client, wholeTable(table))) {
        count += lines.length;
        yield lines.map((line) => csvLine(JSON.parse(line))).join('');
      }
    })(),
  );
  return count;
}

async function writeTables(client: PoolClient, writer: Writer) {
  const tables = await listTables(client);
  const rows: Record<string, number> = {};
  for (const table of tables) rows[table.name] = await writeTable(client, table, writer);
  const description = {
    exportedAt: new Date().toISOString(),
    csv: { encoding: 'UTF-8 with byte order mark', rules: 'RFC 4180', null: 'an empty field' },
    migrations: await listMigrations(client),
    tables: tables.map(({ schema: _schema, ...table }) => ({ ...table, rows: rows[table.name] })),
  };
  await writer.write('schema.json', [`${JSON.stringify(description, null, 2)}\n`]);
  await writer.write('schema.sql', [await schemaSql(client, tables)]);
  const contents = await client.query<{ sha256: string }>(
    'SELECT DISTINCT sha256 FROM files_objects ORDER BY sha256',
  );
  return { rows, contents: contents.rows.map(({ sha256 }) => sha256) };
}

async function writeContents({ write }: Writer, blobs: Blobs, contents: readonly string[]) {
  let files = 0;
  for (const sha256 of contents) {
    const content = await blobs.read(sha256).catch(() => undefined);
    if (!content) continue;
    await write(`files/${sha256}`, [content]);
    files += 1;
  }
  return files;
}

/** @throws BackupError when the folder has something in it. */
async function claimFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  const found = await readdir(path);
  if (found.length > 0) throw new BackupError(`${path} is not empty. Name a new or empty folder.`);
}

/**
 * Writes every table as CSV, with its schema as JSON and SQL, the uploaded files by their hash, and
 * the checksums of all: what another system needs to take over the town. The folder appears whole
 * or not at all.
 */
export async function exportAll(source: ExportSource, target: string): Promise<ExportSummary> {
  const path = resolve(target);
  await claimFolder(path);
  const aside = await mkdtemp(`${path}.`);
  try {
    const writer = createWriter(aside);
    const written = await inSnapshot(source.database, (client) => writeTables(client, writer));
    const files = await writeContents(writer, source.blobs, written.contents);
    const sums = writer.sums.join('');
    await writer.write('SHA256SUMS', [sums]);
    await rmdir(path);
    await rename(aside, path);
    const counts = Object.values(written.rows);
    const rows = counts.reduce((sum, count) => sum + count, 0);
    return { path, tables: counts.length, rows, files };
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

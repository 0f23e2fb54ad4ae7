import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { embeddedDatabase } from '../database/embedded.ts';
import { testDatabase } from '../database/testing.ts';
import { localBlobs } from '../files/local-blobs.ts';
import { listTables } from './catalog.ts';
import { exportAll } from './export.ts';
import { inSnapshot } from './snapshot.ts';
import { fillTown, nasty, openQueue } from './testing.ts';

describe('an export', () => {
  let folder: string;
  let database: Database;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tomoni-export-'));
    database = await testDatabase();
    await openQueue(database);
    await fillTown(database, folder);
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });
  const source = () => ({ database, blobs: localBlobs(join(folder, 'files')) });

  it('has every table, its schema, the files and the checksums of all', async () => {
    const target = join(folder, 'out');
    const summary = await exportAll(source(), target);
    const tables = await inSnapshot(database, listTables);
    expect(summary).toMatchObject({ tables: tables.length, files: 1 });
    for (const { name } of tables) expect(existsSync(join(target, `${name}.csv`))).toBe(true);
    const csv = readFileSync(join(target, 'jobs_outbox.csv'), 'utf8');
    expect(csv.startsWith('\uFEFFtown,id,channel,')).toBe(true);
    expect(csv).toContain(`"${nasty.replaceAll('"', '""')}"`);
    const sums = readFileSync(join(target, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    expect(sums).toHaveLength(tables.length + 3);
    for (const line of sums) {
      const [sum, path] = line.split('  ');
      const bytes = readFileSync(join(target, path ?? ''));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
    }
  });

  it('has a schema that PostgreSQL takes', async () => {
    const target = join(folder, 'schema');
    await exportAll(source(), target);
    const engine = await PGlite.create();
    await engine.exec(readFileSync(join(target, 'schema.sql'), 'utf8'));
    const elsewhere = embeddedDatabase(engine);
    const shape = (found: Awaited<ReturnType<typeof listTables>>) =>
      found.map(({ name, columns, primaryKey }) => [name, columns.length, primaryKey]);
    expect(shape(await inSnapshot(elsewhere, listTables))).toEqual(
      shape(await inSnapshot(database, listTables)),
    );
    await elsewhere.close();
  });

  it('leaves a folder alone that has something in it', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    await expect(exportAll(source(), folder)).rejects.toThrow(/not empty/);
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
  });
});

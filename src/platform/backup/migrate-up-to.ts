import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { BackupError, type Manifest } from './manifest.ts';

const journalSchema = z.looseObject({ entries: z.array(z.looseObject({ when: z.number() })) });

/**
 * Brings a new database to the schema of the archive, so that its rows fit; the newer migrations
 * then change them as they changed those of every running town.
 * @throws BackupError when the archive comes from a newer version than this one.
 */
export async function migrateUpTo(
  database: Database,
  folder: string,
  migrations: Manifest['migrations'],
): Promise<void> {
  const journalFile = join('meta', '_journal.json');
  const journal = journalSchema.parse(JSON.parse(readFileSync(join(folder, journalFile), 'utf8')));
  const known = new Set(journal.entries.map(({ when }) => when));
  if (migrations.some(({ when }) => !known.has(when))) {
    throw new BackupError(
      'The backup was made by a newer version of Tomoni, or by another program. Update first.',
    );
  }
  const last = Math.max(0, ...migrations.map(({ when }) => when));
  const partial = mkdtempSync(join(tmpdir(), 'tomoni-migrations-'));
  try {
    cpSync(folder, partial, { recursive: true });
    const entries = journal.entries.filter(({ when }) => when <= last);
    writeFileSync(join(partial, journalFile), JSON.stringify({ ...journal, entries }));
    await migrate(database, partial);
  } finally {
    rmSync(partial, { recursive: true });
  }
}

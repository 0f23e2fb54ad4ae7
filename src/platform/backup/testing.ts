import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { createFiles } from '../files/create-files.ts';
import { createQueue } from '../jobs/create-queue.ts';
import { postMessage } from '../jobs/outbox.ts';
import type { Queue } from '../jobs/queue.ts';
import { mailJobs } from '../mail/mail-channel.ts';
import type { Job } from '../module.ts';
import { readSettings } from '../settings.ts';
import { listTables } from './catalog.ts';
import { inSnapshot, readLines, wholeTable } from './snapshot.ts';

export const suzaka = '202070';
export const obuse = '205419';
export const migrationsFolder = join(import.meta.dirname, '../../../migrations');
export const secret = 'a signing key that seals second factors';

/** Texts that formats like to break. */
export const nasty = 'a,"b"\r\n\\N \\ 😀 \u2028 null\t\u00a0\'; --\n';

/** Payloads of the reminders that ran. */
export const seen: unknown[] = [];
const remind: Job<never> = {
  name: 'plan.remind',
  run: async (_platform, payload) => {
    seen.push(payload);
  },
};

export async function openQueue(database: Database): Promise<Queue> {
  const queue = await createQueue(database);
  await queue.register([...mailJobs, remind], []);
  return queue;
}

/** Every row of every table as text. */
export async function everything(database: Database): Promise<Record<string, string[]>> {
  return inSnapshot(database, async (client) => {
    const rows: Record<string, string[]> = {};
    for (const table of await listTables(client)) {
      const lines: string[] = [];
      for await (const batch of readLines(client, wholeTable(table))) lines.push(...batch);
      rows[table.name] = lines;
    }
    return rows;
  });
}

export async function addTown(database: Database, town: string): Promise<void> {
  await database.acrossTowns((db) =>
    db.execute(sql`INSERT INTO organisation_towns (town, name, prefecture, hosts, contact, created_at)
      VALUES (${town}, ${JSON.stringify({ ja: nasty, en: nasty })}, 'null',
              ARRAY['a,b', '{"}', ${nasty}], '{"n": 1.10}', '2026-04-01 09:00:00.123456+09')`),
  );
}

export async function fillTown(database: Database, dataFolder: string): Promise<void> {
  const files = createFiles(readSettings({ TOMONI_DATA: dataFolder }));
  await addTown(database, suzaka);
  await addTown(database, obuse);
  await database.inTown(suzaka, async (unit) => {
    const message = { channel: 'mail', recipient: 'a@example.jp', subject: nasty, body: nasty };
    await postMessage(unit, message);
    await unit.enqueue('plan.remind', { nasty }, { startAfter: new Date(Date.now() - 1000) });
    const content = new TextEncoder().encode('氏名,年齢\r\n');
    await files.save(unit, { name: '名簿.csv', content, accept: ['text/csv'], limit: 1000 });
  });
}

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../database/database.ts';
import { embeddedDatabase } from '../database/embedded.ts';
import { testDatabase } from '../database/testing.ts';
import type { Blobs } from '../files/blobs.ts';
import { localBlobs } from '../files/local-blobs.ts';
import { postMessage } from '../jobs/outbox.ts';
import type { Platform } from '../platform.ts';
import { createLog } from '../telemetry/log.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';
import {
  addTown,
  everything,
  fillTown,
  migrationsFolder,
  nasty,
  obuse,
  openQueue,
  secret,
  seen,
  suzaka,
} from './testing.ts';

describe('a backup', () => {
  let folder: string;
  let database: Database;
  let blobs: Blobs;
  let archive: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tomoni-backup-'));
    database = await testDatabase();
    await openQueue(database);
    blobs = localBlobs(join(folder, 'files'));
    await fillTown(database, folder);
    archive = join(folder, 'town.tar.gz');
  });
  afterEach(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
    vi.unstubAllEnvs();
  });

  const save = () => backup({ database, blobs, secret }, archive);
  const restoreInto = async (target: Database) => {
    const secrets: string[] = [];
    const store = localBlobs(join(folder, 'restored'));
    const saveSecret = (found: string) => void secrets.push(found);
    const into = { database: target, blobs: store, migrationsFolder, saveSecret };
    return { summary: await restore(into, archive), store, secrets };
  };

  it.each(['the same', 'the other'])('comes back as it was, in %s database', async (which) => {
    const saved = await save();
    // Where PostgreSQL is at hand, the other way round as well: from it into the embedded one.
    if (which === 'the other') vi.stubEnv('TEST_DATABASE_URL', undefined);
    const target = await testDatabase();
    const { summary, store, secrets } = await restoreInto(target);
    expect(await everything(target)).toEqual(await everything(database));
    expect(summary).toMatchObject({ rows: saved.rows, tables: saved.tables, files: 1 });
    expect(secrets).toEqual([secret]);
    const { rows } = await target.pool.query('SELECT sha256 FROM files_objects');
    expect((await store.read(rows[0].sha256)).toString()).toBe('氏名,年齢\r\n');
    await target.close();
  });

  it('comes back from the embedded database into this one', async () => {
    vi.stubEnv('TEST_DATABASE_URL', undefined);
    const source = await testDatabase();
    vi.unstubAllEnvs();
    await addTown(source, suzaka);
    await backup({ database: source, blobs, secret: undefined }, archive);
    const target = await testDatabase();
    const { secrets } = await restoreInto(target);
    expect(await everything(target)).toEqual(await everything(source));
    expect(secrets).toEqual([]);
    await source.close();
    await target.close();
  });

  it('restores into a database that was never started', async () => {
    await save();
    const target = embeddedDatabase(await PGlite.create());
    await restoreInto(target);
    expect(await everything(target)).toEqual(await everything(database));
    await expect(addTown(target, suzaka)).rejects.toMatchObject({ cause: { code: '23505' } });
    await target.close();
  });

  it('keeps the promises that were waiting', async () => {
    await save();
    const target = await testDatabase();
    await restoreInto(target);
    const queue = await openQueue(target);
    seen.length = 0;
    const mail = { connected: false };
    await queue.drain({ database: target, queue, mail, log: createLog('silent') } as Platform);
    expect(seen).toEqual([{ town: suzaka, nasty }]);
    await target.close();
  });

  it('keeps what waits for ever apart from what is done', async () => {
    await database.pool.query(
      `UPDATE pgboss.job SET state = 'completed' WHERE name = 'plan.remind'`,
    );
    await database.pool.query(`UPDATE pgboss.job SET state = 'active' WHERE name LIKE 'outbox.%'`);
    await save();
    const target = await testDatabase();
    await restoreInto(target);
    const { rows } = await target.pool.query('SELECT name, state FROM pgboss.job');
    expect(rows).toEqual([{ name: 'outbox.deliver-mail', state: 'retry' }]);
    await target.close();
  });

  it('shows one moment although others write meanwhile', async () => {
    let writing = true;
    let pairs = 0;
    const writer = (async () => {
      while (writing) {
        await database.inTown(obuse, async (unit) => {
          const message = { channel: 'mail', recipient: 'a', subject: 's', body: 'b' };
          const id = await postMessage(unit, message);
          await unit.db.execute(sql`INSERT INTO files_objects VALUES
            (${obuse}, ${id}, 'x', 'text/plain', 1, ${'0'.repeat(64)}, now())`);
        });
        pairs += 1;
        // The embedded database answers without leaving this turn of the event loop.
        await new Promise(setImmediate);
      }
    })();
    await vi.waitUntil(() => pairs > 20, { timeout: 10_000 });
    const summary = await save();
    writing = false;
    await writer;
    expect(summary.lostFiles).toBe(1);
    const target = await testDatabase();
    await restoreInto(target);
    const { rows } = await target.pool.query(`SELECT
      (SELECT count(*) FROM jobs_outbox WHERE town = '${obuse}') AS messages,
      (SELECT count(*) FROM files_objects WHERE town = '${obuse}') AS files`);
    expect(rows[0].messages).toBe(rows[0].files);
    expect(Number(rows[0].files)).toBeGreaterThan(20);
    await target.close();
  }, 60_000);

  it('is for this user only, whole or not there', async () => {
    const summary = await save();
    expect(statSync(archive).mode & 0o777).toBe(0o600);
    const sha256 = createHash('sha256').update(readFileSync(archive)).digest('hex');
    expect(summary.sha256).toBe(sha256);
    expect(readdirSync(folder).sort()).toEqual(['files', 'town.tar.gz']);
    await expect(backup({ database, blobs, secret }, join(folder, 'no/such/x'))).rejects.toThrow();
    await expect(database.pool.query('SELECT 1')).resolves.toBeDefined();
  });

  it('is not restored over what is there', async () => {
    await save();
    const target = await testDatabase();
    await addTown(target, obuse);
    const before = await everything(target);
    await expect(restoreInto(target)).rejects.toThrow(/not empty/);
    expect(await everything(target)).toEqual(before);
    expect(existsSync(join(folder, 'restored'))).toBe(false);
    await target.close();
  });

  it('is refused when a row was changed, cut off, or is no backup', async () => {
    await save();
    const good = readFileSync(archive);
    const tar = gunzipSync(good);
    tar.write('b@example.jp', tar.indexOf('a@example.jp'));
    const manifestless = gunzipSync(good);
    manifestless.fill(0, manifestless.indexOf('manifest.json'));
    const garbled = gunzipSync(good);
    garbled.write('}', garbled.indexOf('{', garbled.indexOf('manifest.json')));
    const flipped = Buffer.from(good);
    flipped.writeUInt8(flipped.readUInt8(good.length >> 1) ^ 0xff, good.length >> 1);
    const target = await testDatabase();
    const empty = await everything(target);
    for (const [bytes, message] of [
      [gzipSync(tar), /jobs_outbox.* was changed or damaged/],
      [gzipSync(manifestless), /no manifest/],
      [gzipSync(garbled), /damaged/],
      [flipped, /damaged/],
      [good.subarray(0, good.length >> 1), /damaged|no manifest/],
      [Buffer.from('no archive at all'), /damaged|no manifest/],
      [Buffer.alloc(0), /damaged|no manifest/],
    ] as const) {
      writeFileSync(archive, bytes);
      await expect(restoreInto(target)).rejects.toThrow(message);
    }
    expect(await everything(target)).toEqual(empty);
    expect(existsSync(join(folder, 'restored'))).toBe(false);
    await target.close();
  });
});

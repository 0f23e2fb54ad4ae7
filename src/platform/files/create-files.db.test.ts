import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { testDatabase } from '../database/testing.ts';
import { newId } from '../ids.ts';
import type { Platform } from '../platform.ts';
import { readSettings } from '../settings.ts';
import { blobPath } from './blobs.ts';
import { createBlobs, createFiles, sha256Of } from './create-files.ts';
import { eraseFiles, sweepFiles } from './erase.ts';
import type { FileStore } from './files.ts';

const suzaka = '202070';
const obuse = '205419';
const bytes = (text: string) => new TextEncoder().encode(text);
const pdf = bytes('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const notice = { name: '通知.pdf', content: pdf, accept: ['application/pdf'], limit: 1_000_000 };

async function runS3(): Promise<{ url: string; close: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'tomoni-s3-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'town', configs: [] }],
  });
  const { port } = (await server.run()) as AddressInfo;
  return {
    url: `http://S3RVER:S3RVER@127.0.0.1:${port}/town`,
    close: async () => {
      await server.close();
      rmSync(directory, { recursive: true });
    },
  };
}

describe.each(['folder', 's3'])('files in a %s', (kind) => {
  let database: Database;
  let files: FileStore;
  let folder: string;
  let url: string | undefined;
  let close = async (): Promise<void> => undefined;

  beforeAll(async () => {
    database = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), 'tomoni-files-'));
    if (kind === 's3') ({ url, close } = await runS3());
    files = createFiles(readSettings({ TOMONI_DATA: folder, S3_URL: url }));
  });
  afterAll(async () => {
    await close();
    await database.close();
    rmSync(folder, { recursive: true });
  });
  const save = (upload = notice) => database.inTown(suzaka, (unit) => files.save(unit, upload));

  it('come back as they were saved', async () => {
    const saved = await save();
    expect(saved).toMatchObject({
      name: '通知.pdf',
      mediaType: 'application/pdf',
      bytes: pdf.byteLength,
      sha256: sha256Of(pdf),
    });
    const { file, content } = await database.inTown(suzaka, (unit) => files.open(unit, saved.id));
    expect(file).toEqual(saved);
    expect(content.equals(pdf)).toBe(true);
  });

  it('are not there for another town, nor under an id that is none', async () => {
    const { id } = await save();
    const gone = { kind: 'not-found' };
    const open = (town: string, wanted: string) =>
      database.inTown(town, (unit) => files.open(unit, wanted));
    await expect(open(obuse, id)).rejects.toMatchObject(gone);
    await expect(open(suzaka, newId())).rejects.toMatchObject(gone);
    await expect(open(suzaka, '../../etc/passwd')).rejects.toMatchObject(gone);
  });

  it('say so when the content was lost or changed', async () => {
    const content = bytes('to be lost\n');
    const lost = await save({ ...notice, name: 'a.txt', content, accept: ['text/plain'] });
    if (kind === 's3') return;
    const path = join(folder, 'files', blobPath(lost.sha256));
    const open = () => database.inTown(suzaka, (unit) => files.open(unit, lost.id));
    writeFileSync(path, 'something else');
    await expect(open()).rejects.toMatchObject({ reason: { code: 'content-lost' } });
    rmSync(path);
    await expect(open()).rejects.toMatchObject({ reason: { code: 'content-lost' } });
  });

  it('of one content are stored once', async () => {
    const first = await save();
    const second = await save({ ...notice, name: 'また.pdf' });
    expect(second.id).not.toBe(first.id);
    expect(second.sha256).toBe(first.sha256);
    if (kind === 's3') return;
    const path = join(folder, 'files', blobPath(first.sha256));
    expect(readdirSync(join(path, '..'))).toHaveLength(1);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['a page called a PDF', bytes('<!DOCTYPE html><script>1</script>'), 'file-type'],
    ['nothing', new Uint8Array(), 'file-empty'],
    ['too much', bytes(`%PDF-1.7${' '.repeat(1_000_000)}`), 'file-too-large'],
  ])('refuses %s', async (_what, content, code) => {
    await expect(save({ ...notice, content })).rejects.toMatchObject({ reason: { code } });
  });

  it('erases for good a day later, but not what another town or a new file still names', async () => {
    const settings = readSettings({ TOMONI_DATA: folder, S3_URL: url });
    const at = (content: string) => ({ ...notice, content: bytes(`%PDF-1.7 ${content}\n%%EOF\n`) });
    const [mine, shared] = [await save(at('mine')), await save(at('shared'))];
    await database.inTown(obuse, (unit) => files.save(unit, at('shared')));
    await database.inTown(suzaka, (unit) => eraseFiles(unit, [mine.id, shared.id]));
    const read = (sha256: string) => createBlobs(settings).read(sha256);
    await expect(database.inTown(suzaka, (unit) => files.open(unit, mine.id))).rejects.toThrow();
    await sweepFiles({ database, settings } as Platform);
    expect((await read(mine.sha256)).length).toBeGreaterThan(0);
    const later = Date.now() + 25 * 60 * 60 * 1000;
    database.hooks.now = () => new Date(later);
    await sweepFiles({ database, settings } as Platform);
    database.hooks.now = () => new Date();
    await expect(read(mine.sha256)).rejects.toThrow();
    expect((await read(shared.sha256)).length).toBeGreaterThan(0);
  });
});

describe('a store that is away', () => {
  it('tells the person, and keeps no row', async () => {
    const database = await testDatabase();
    const s3 = await runS3();
    await s3.close();
    const files = createFiles(readSettings({ S3_URL: s3.url }));
    const work = database.inTown(suzaka, (unit) => files.save(unit, notice));
    await expect(work).rejects.toMatchObject({
      kind: 'unavailable',
      reason: { code: 'store-away' },
    });
    const { rows } = await database.pool.query('SELECT 1 FROM files_objects');
    expect(rows).toEqual([]);
    await database.close();
  }, 40_000);
});

/** A disk of 64 KB, where this user may make one. */
function tinyDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

describe('a full disk', () => {
  const disk = tinyDisk();
  afterAll(() => {
    if (!disk) return;
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  });

  it.skipIf(!disk)('tells the person, and leaves nothing half-written', async () => {
    const database = await testDatabase();
    const files = createFiles(readSettings({ TOMONI_DATA: disk }));
    const content = bytes('あ'.repeat(40_000));
    const large = { name: 'a.txt', content, accept: ['text/plain'], limit: 1_000_000 };
    const work = database.inTown(suzaka, (unit) => files.save(unit, large));
    await expect(work).rejects.toMatchObject({
      kind: 'unavailable',
      reason: { code: 'store-full' },
    });
    const left = readdirSync(disk ?? '', { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
    const { rows } = await database.pool.query('SELECT 1 FROM files_objects');
    expect(rows).toEqual([]);
    await database.inTown(suzaka, (unit) => files.save(unit, notice));
    await database.close();
  });
});

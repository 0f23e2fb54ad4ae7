import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { testDatabase } from '../database/testing.ts';
import { readSettings } from '../settings.ts';
import { createFiles } from './create-files.ts';
import type { NewFile } from './files.ts';
import { eicar, type Manner, runClamd } from './scanner.testing.ts';

const suzaka = '202070';
const text = (content: string): NewFile => ({
  name: 'a.txt',
  content: new TextEncoder().encode(content),
  accept: ['text/plain'],
  limit: 1_000_000,
});

let database: Database;
let folder: string;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'tomoni-scanned-'));
});
afterEach(async () => {
  await database.acrossTowns((db) => db.execute('TRUNCATE files_objects'));
  for (const close of closing.splice(0)) await close();
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

/** Files behind a daemon of this manner, and in a folder of their own. */
async function filesWith(manner: Manner) {
  const clamd = await runClamd(manner);
  closing.push(clamd.close);
  const data = mkdtempSync(join(folder, 'data-'));
  const files = createFiles(readSettings({ TOMONI_DATA: data, CLAMD_URL: clamd.url }));
  const save = (file: NewFile) => database.inTown(suzaka, (unit) => files.save(unit, file));
  return { clamd, files, save, data };
}

async function kept(data: string): Promise<number> {
  const { rows } = await database.pool.query('SELECT 1 FROM files_objects');
  const folderOfFiles = join(data, 'files');
  return rows.length + (existsSync(folderOfFiles) ? readdirSync(folderOfFiles).length : 0);
}

describe('files behind a virus scanner', () => {
  it('are kept when found clean, and say so', async () => {
    const { save, files } = await filesWith('honest');
    const saved = await save(text('harmless'));
    expect(saved.scanned).toBe(true);
    const { file } = await database.inTown(suzaka, (unit) => files.open(unit, saved.id));
    expect(file.scanned).toBe(true);
  });

  it('are refused when infected, and nothing of them is kept', async () => {
    const { save, data } = await filesWith('honest');
    await expect(save(text(eicar))).rejects.toMatchObject({
      kind: 'rule-violation',
      reason: { code: 'file-infected' },
    });
    expect(await kept(data)).toBe(0);
  });

  it.each<Manner>(['garbage', 'limit', 'hangs-up'])(
    'are refused while the scanner is %s, and nothing of them is kept',
    async (manner) => {
      const { save, data } = await filesWith(manner);
      await expect(save(text('harmless'))).rejects.toMatchObject({
        kind: 'unavailable',
        reason: { code: 'scanner-away' },
      });
      expect(await kept(data)).toBe(0);
    },
  );

  it('are scanned once when inspected before; what was never inspected is scanned', async () => {
    const { save, files, clamd } = await filesWith('honest');
    await files.inspect(text('harmless'));
    await save(text('harmless'));
    expect(clamd.seen).toHaveLength(1);
    await save(text('another'));
    expect(clamd.seen).toHaveLength(2);
    await expect(files.inspect(text(eicar))).rejects.toMatchObject({
      reason: { code: 'file-infected' },
    });
    await expect(save(text(eicar))).rejects.toMatchObject({ reason: { code: 'file-infected' } });
    await expect(files.inspect({ ...text('x'), limit: 0 })).rejects.toMatchObject({
      reason: { code: 'file-too-large' },
    });
  });

  it('wait for no scanner when the program made them', async () => {
    const { save } = await filesWith('hangs-up');
    expect((await save({ ...text('a letter'), ownWork: true })).scanned).toBe(false);
  });

  it('are kept unscanned where no scanner is set up', async () => {
    const files = createFiles(readSettings({ TOMONI_DATA: mkdtempSync(join(folder, 'data-')) }));
    const saved = await database.inTown(suzaka, (unit) => files.save(unit, text('harmless')));
    expect(saved.scanned).toBe(false);
  });
});

describe('the address of a scanner', () => {
  it.each(['tcp://127.0.0.1:3310', 'tcp://clamd:3310', 'tcp://[::1]:3310', 'unix:/run/clamd.sock'])(
    '%s is one',
    (CLAMD_URL) => {
      expect(readSettings({ CLAMD_URL }).CLAMD_URL).toBe(CLAMD_URL);
    },
  );
  it.each(['clamd', 'http://clamd:3310', 'tcp://clamd', 'unix:'])('%s is none', (CLAMD_URL) => {
    expect(() => readSettings({ CLAMD_URL })).toThrow();
  });
});

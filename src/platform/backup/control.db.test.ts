import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { testDatabase } from '../database/testing.ts';
import type { Platform } from '../platform.ts';
import { readSettings, type Settings } from '../settings.ts';
import { createLog } from '../telemetry/log.ts';
import { askRunningServer, listenForCommands } from './control.ts';

describe('the socket beside the embedded database', () => {
  let folder: string;
  let settings: Settings;
  let database: Database;
  let control: { close(): Promise<void> };
  const platform = () =>
    ({ database, settings, secret: 's', log: createLog('silent') }) as Platform;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tomoni-control-'));
    settings = readSettings({ TOMONI_DATA: folder });
    database = await testDatabase();
    writeFileSync(join(folder, 'tomoni.sock'), 'left by a process that was killed');
    control = await listenForCommands({
      ...platform(),
      database: { ...database, kind: 'embedded' },
    });
  });
  afterEach(async () => {
    await control.close();
    await database.close();
    rmSync(folder, { recursive: true });
  });

  it('opens for this user only', () => {
    expect(statSync(join(folder, 'tomoni.sock')).mode & 0o777).toBe(0o600);
  });

  it.each(['backup', 'export'] as const)('has the server do a %s', async (command) => {
    const target = join(folder, 'out');
    const summary = await askRunningServer(settings, { command, target });
    expect(summary).toMatchObject({ path: target, files: 0 });
    expect(existsSync(target)).toBe(true);
  });

  it('says what went wrong', async () => {
    const target = join(folder, 'not/there/out');
    const asked = askRunningServer(settings, { command: 'backup', target });
    await expect(asked).rejects.toThrow(/ENOENT/);
  });

  it('is gone when the server is, so that the command opens the database itself', async () => {
    await control.close();
    const target = join(folder, 'out');
    expect(await askRunningServer(settings, { command: 'backup', target })).toBeUndefined();
  });

  it('works in a folder whose name is too long for a socket', async () => {
    const deep = join(folder, 'd'.repeat(120));
    mkdirSync(deep);
    const there = readSettings({ TOMONI_DATA: deep });
    const embedded = { ...database, kind: 'embedded' } as const;
    const second = await listenForCommands({ ...platform(), settings: there, database: embedded });
    const target = join(folder, 'deep');
    expect(await askRunningServer(there, { command: 'backup', target })).toMatchObject({
      files: 0,
    });
    await second.close();
  });
});

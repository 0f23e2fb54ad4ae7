import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUseError, lockFolder, startOf } from './lock.ts';

describe('the lock of the data folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-lock-'));
  const file = join(folder, 'tomoni.lock');
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  const pid = other.pid ?? 0;
  beforeEach(() => rmSync(file, { force: true }));
  afterAll(() => {
    other.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  it('names this process, and is gone when it is given back', () => {
    const release = lockFolder(folder);
    expect(Number(readFileSync(file, 'utf8').split(' ')[0])).toBe(process.pid);
    release();
    expect(existsSync(file)).toBe(false);
  });

  it('keeps out while its process runs', () => {
    writeFileSync(file, [pid, startOf(pid)].join(' ').trim());
    expect(() => lockFolder(folder)).toThrow(FolderInUseError);
    expect(() => lockFolder(folder)).toThrow(String(pid));
  });

  it('keeps out by the number alone where the start is not known', () => {
    writeFileSync(file, String(pid));
    expect(() => lockFolder(folder)).toThrow(FolderInUseError);
  });

  it.runIf(existsSync('/proc/self/stat'))(
    'is taken over when another program has the number since',
    () => {
      writeFileSync(file, `${pid} 1`);
      lockFolder(folder)();
      expect(existsSync(file)).toBe(false);
    },
  );

  it('is taken over when its process is gone', () => {
    // Above the largest number that Linux gives to a process (proc(5), pid_max).
    writeFileSync(file, `${2 ** 22 + 1} 1`);
    lockFolder(folder)();
    expect(existsSync(file)).toBe(false);
  });
});

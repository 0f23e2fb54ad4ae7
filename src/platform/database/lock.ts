import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The data folder is in use by another process. */
export class FolderInUseError extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop it first, or set TOMONI_DATA.`,
    );
    this.name = 'FolderInUseError';
  }
}

/** Killed, and only not yet taken note of by its parent; in a container perhaps never. */
function isZombie(pid: number): boolean {
  try {
    return /^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Keeps a second process out of the folder: the embedded database has no server that could share it.
 * A lock whose process is gone (kill -9, power cut) is taken over.
 * @returns a function that gives the folder back.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'tomoni.lock');
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(readFileSync(file, 'utf8'));
      if (pid !== process.pid && isAlive(pid)) throw new FolderInUseError(folder, pid);
      rmSync(file, { force: true });
    }
  }
}

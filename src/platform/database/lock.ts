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

/**
 * When a process started, in clock ticks since the machine did (proc(5), field 22 of `stat`). Its
 * number alone does not name it: after a restart of the machine another program may have it.
 * Undefined where there is no `/proc`, and for a process that is gone.
 */
export function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name, which may hold blanks and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
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

/** Process number and its start, as the lock holds them. */
interface Owner {
  readonly pid: number;
  readonly start: string | undefined;
}

function readOwner(file: string): Owner {
  const [pid, start] = readFileSync(file, 'utf8').split(' ');
  return { pid: Number(pid), start };
}

/** Where a start is unknown the number has to do: better a start refused than two owners. */
function isRunning({ pid, start }: Owner): boolean {
  if (pid === process.pid || !isAlive(pid)) return false;
  const now = startOf(pid);
  return start === undefined || now === undefined || start === now;
}

/**
 * Keeps a second process out of the folder: the embedded database has no server that could share it.
 * A lock whose process is gone (kill -9, power cut) is taken over, also when its number has a new owner.
 * @returns a function that gives the folder back.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'tomoni.lock');
  for (;;) {
    try {
      const mine = [process.pid, startOf(process.pid)].filter((part) => part !== undefined);
      writeFileSync(file, mine.join(' '), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = readOwner(file);
      if (isRunning(owner)) throw new FolderInUseError(folder, owner.pid);
      rmSync(file, { force: true });
    }
  }
}

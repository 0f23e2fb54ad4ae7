import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { resolve } from 'node:path';

const bootFile = '/proc/sys/kernel/random/boot_id';

/**
 * This machine since it was started, and the folder of the journals. What a killed process wrote to a
 * file is there as long as these are the same: the kernel keeps it. After a power cut it may not be.
 */
export function machineOf(dataFolder: string): string {
  const boot = existsSync(bootFile) ? readFileSync(bootFile, 'utf8').trim() : 'unknown';
  const place = `${hostname()} ${boot} ${resolve(dataFolder)}`;
  return createHash('sha256').update(place).digest('base64url').slice(0, 22);
}

/** Who holds a mailing: the machine and the process. */
export const holderOf = (dataFolder: string): string => `${machineOf(dataFolder)} ${process.pid}`;

/** Whether a holder was this machine, whatever the process. */
export const isThisMachine = (holder: string | null, dataFolder: string): boolean =>
  holder?.split(' ')[0] === machineOf(dataFolder);

/** Whether the process that held a mailing has surely ended; of another machine nobody knows. */
export function hasEnded(holder: string, dataFolder: string): boolean {
  const pid = Number(holder.split(' ')[1]);
  if (!isThisMachine(holder, dataFolder) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // EPERM: it is there and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

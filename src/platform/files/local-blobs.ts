import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Blobs, blobPath } from './blobs.ts';
import { contentLost, storeFull } from './text.ts';

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is only as durable as the folder that records it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Contents in a local folder: written aside, forced to disk, then renamed into place. */
export function localBlobs(folder: string): Blobs {
  return {
    write: async (sha256, content) => {
      const path = join(folder, blobPath(sha256));
      if (existsSync(path)) return;
      const aside = `${path}.${randomBytes(6).toString('hex')}.part`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeDurably(aside, content);
        await rename(aside, path);
        await syncFolder(dirname(path));
      } catch (error) {
        await rm(aside, { force: true });
        if (full.has((error as NodeJS.ErrnoException).code ?? '')) throw storeFull;
        throw error;
      }
    },
    read: async (sha256) => {
      try {
        return await readFile(join(folder, blobPath(sha256)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw contentLost;
        throw error;
      }
    },
    remove: (sha256) => rm(join(folder, blobPath(sha256)), { force: true }),
  };
}

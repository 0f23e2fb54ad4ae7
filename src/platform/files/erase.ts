import { and, eq, inArray, lt } from 'drizzle-orm';
import type { Tx, Unit } from '../database/database.ts';
import type { Job } from '../module.ts';
import type { Platform } from '../platform.ts';
import type { Blobs } from './blobs.ts';
import { createBlobs } from './create-files.ts';
import { lockContent } from './lock-content.ts';
import { fileDust, fileObjects } from './schema.ts';

/** A backup that began before the erasure still finds the content. Milliseconds. */
const grace = 24 * 60 * 60 * 1000;

/** Takes files from the town at once; their contents go within a day or two, from every store. */
export async function eraseFiles({ db, town, now }: Unit, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const erased = await db
    .delete(fileObjects)
    .where(and(eq(fileObjects.town, town), inArray(fileObjects.id, [...ids])))
    .returning({ sha256: fileObjects.sha256 });
  const dust = [...new Set(erased.map(({ sha256 }) => sha256))];
  if (dust.length === 0) return;
  await db
    .insert(fileDust)
    .values(dust.map((sha256) => ({ town, sha256, erasedAt: now })))
    .onConflictDoUpdate({
      target: [fileDust.town, fileDust.sha256],
      set: { erasedAt: now },
    });
}

/** Removes one content unless a row of some town names it (again). */
async function sweepOne(db: Tx, blobs: Blobs, sha256: string): Promise<void> {
  await db.execute(lockContent(sha256, 'alone'));
  const [kept] = await db
    .select({ id: fileObjects.id })
    .from(fileObjects)
    .where(eq(fileObjects.sha256, sha256))
    .limit(1);
  if (!kept) await blobs.remove(sha256);
  await db.delete(fileDust).where(eq(fileDust.sha256, sha256));
}

/** Removes what was erased more than a day ago. */
export async function sweepFiles({ database, settings }: Platform): Promise<void> {
  const blobs = createBlobs(settings);
  const before = new Date(database.hooks.now().getTime() - grace);
  const due = await database.acrossTowns((db) =>
    db
      .selectDistinct({ sha256: fileDust.sha256 })
      .from(fileDust)
      .where(lt(fileDust.erasedAt, before))
      .limit(10_000),
  );
  for (const { sha256 } of due) {
    await database.acrossTowns((db) => sweepOne(db, blobs, sha256));
  }
}

export const sweepErasedFiles: Job = {
  name: 'files.sweep',
  cron: '47 2 * * *',
  run: sweepFiles,
};

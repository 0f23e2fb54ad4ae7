import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { formsDrafts, formsFiles } from '../schema.ts';
import { removeFiles } from '../uploads/files.ts';

/** Erases drafts, with the files that were not sent. */
export async function eraseDrafts(unit: Unit, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { db, town } = unit;
  const list = [...ids];
  const files = await db
    .select({ id: formsFiles.fileId })
    .from(formsFiles)
    .where(
      and(
        eq(formsFiles.town, town),
        inArray(formsFiles.draftId, list),
        isNull(formsFiles.submissionId),
      ),
    );
  await removeFiles(
    unit,
    files.map(({ id }) => id),
  );
  await db
    .delete(formsDrafts)
    .where(and(eq(formsDrafts.town, town), inArray(formsDrafts.id, list)));
}

/**
 * Erases what was begun for a subject and not sent: its time is over.
 * @returns how many went.
 */
export async function eraseUnsent(unit: Unit, owner: string, subject: string): Promise<number> {
  const { db, town } = unit;
  const rows = await db
    .select({ id: formsDrafts.id })
    .from(formsDrafts)
    .where(
      and(
        eq(formsDrafts.town, town),
        eq(formsDrafts.owner, owner),
        eq(formsDrafts.subject, subject),
        isNull(formsDrafts.submissionId),
      ),
    );
  await eraseDrafts(
    unit,
    rows.map(({ id }) => id),
  );
  return rows.length;
}

import { and, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { lockDraft } from '../drafts/queries.ts';
import { formsDrafts } from '../schema.ts';
import { filesIn, removeFiles } from '../uploads/files.ts';

/**
 * Deletes a draft wholly with its files, as whoever typed it asks; one that was sent meanwhile stays,
 * and so does what it sent. The caller has checked the access.
 */
export async function deleteDraft(unit: Unit, draftId: string): Promise<void> {
  const row = await lockDraft(unit, draftId);
  if (row.submissionId) return;
  const files = filesIn(row.answers).map(({ id }) => id);
  await removeFiles(unit, files);
  await unit.db
    .delete(formsDrafts)
    .where(and(eq(formsDrafts.town, unit.town), eq(formsDrafts.id, draftId)));
}

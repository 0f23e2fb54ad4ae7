import { and, eq, inArray } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { formsContents, formsDrafts, formsFiles, formsResults } from '../schema.ts';
import { removeFiles } from '../uploads/files.ts';

/**
 * Erases what was written and sent: answers, what was typed, files, drafts with their hidden answers.
 * That, when and how something was sent stays. For disposal at the end of the retention; the caller
 * leaves the trace of it.
 */
export async function eraseSubmissions(unit: Unit, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { db, town } = unit;
  const list = [...ids];
  const files = await db
    .select({ id: formsFiles.fileId })
    .from(formsFiles)
    .where(and(eq(formsFiles.town, town), inArray(formsFiles.submissionId, list)));
  const fileIds = files.map(({ id }) => id);
  await removeFiles(unit, fileIds);
  await db
    .delete(formsDrafts)
    .where(and(eq(formsDrafts.town, town), inArray(formsDrafts.submissionId, list)));
  await db
    .delete(formsResults)
    .where(and(eq(formsResults.town, town), inArray(formsResults.submissionId, list)));
  await db
    .delete(formsContents)
    .where(and(eq(formsContents.town, town), inArray(formsContents.submissionId, list)));
}

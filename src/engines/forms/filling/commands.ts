import { and, eq, isNull } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Draft } from '../drafts/model.ts';
import { formsDrafts } from '../schema.ts';
import { filesIn, removeFiles } from '../uploads/files.ts';

/**
 * Deletes a draft wholly, as whoever typed it asks; one that was sent stays, and so does what it sent.
 * @param draft from `getDraft`, which checked the access.
 */
export async function deleteDraft(unit: Unit, draft: Draft): Promise<void> {
  const { db, town } = unit;
  if (draft.submissionId) return;
  await removeFiles(
    unit,
    filesIn(draft.answers).map(({ id }) => id),
  );
  await db
    .delete(formsDrafts)
    .where(
      and(
        eq(formsDrafts.town, town),
        eq(formsDrafts.id, draft.id),
        isNull(formsDrafts.submissionId),
      ),
    );
}

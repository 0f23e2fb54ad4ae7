import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { invitations, samples } from '../schema.ts';

/**
 * Erases to whom letters went and with which codes; their numbers, strata and whether they came back
 * stay. Done when the survey is over, when its list is deleted, and when a sample is taken back.
 */
export async function forgetLetters(
  { db, town }: Unit,
  which: { readonly listId: string } | { readonly sampleId: string },
): Promise<void> {
  const wanted =
    'listId' in which ? eq(samples.listId, which.listId) : eq(samples.id, which.sampleId);
  const rows = await db
    .update(samples)
    .set({ salt: null })
    .where(and(eq(samples.town, town), wanted, isNotNull(samples.salt)))
    .returning({ id: samples.id });
  if (rows.length === 0) return;
  await db
    .update(invitations)
    .set({ sealed: null })
    .where(
      and(
        eq(invitations.town, town),
        inArray(
          invitations.sampleId,
          rows.map(({ id }) => id),
        ),
      ),
    );
}

import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { formsDrafts } from '../schema.ts';
import { formsPapers } from './schema.ts';

export interface OpenEntry {
  readonly draftId: string;
  readonly principal?: string;
  readonly begunAt: Date;
}

/** Entries of a print that were begun and not sent, the newest first. */
export async function listOpenEntries({ db, town }: Unit, print: string): Promise<OpenEntry[]> {
  const rows = await db
    .select({
      draftId: formsDrafts.id,
      representation: formsDrafts.representation,
      begunAt: formsDrafts.createdAt,
    })
    .from(formsPapers)
    .innerJoin(
      formsDrafts,
      and(eq(formsDrafts.town, formsPapers.town), eq(formsDrafts.id, formsPapers.draftId)),
    )
    .where(
      and(
        eq(formsPapers.town, town),
        eq(formsPapers.print, print),
        isNull(formsDrafts.submissionId),
      ),
    )
    .orderBy(desc(formsPapers.createdAt));
  return rows.map(({ draftId, representation: { principal }, begunAt }) => ({
    ...{ draftId, principal, begunAt },
  }));
}

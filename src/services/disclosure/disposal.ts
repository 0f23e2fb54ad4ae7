import { and, eq, inArray } from 'drizzle-orm';
import type { CaseChange, DisposedCase } from '#engines/cases/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import {
  corrections,
  decisions,
  documents,
  marks,
  requests,
  reviews,
  searches,
  thirdParties,
} from './schema.ts';

export const statisticsTopic = 'disclosure:statistics';

/** A withdrawal comes through the engine's own page as well, so it is noted here. */
export async function acted(unit: Unit, { caseId, to }: CaseChange): Promise<void> {
  if (to !== 'withdrawn') return;
  await unit.db
    .update(requests)
    .set({ result: 'withdrawn', resultOn: dayInTokyo(unit.now) })
    .where(and(eq(requests.town, unit.town), eq(requests.caseId, caseId)));
  unit.drop(statisticsTopic);
}

async function deleteMarks({ db, town }: Unit, caseId: string): Promise<void> {
  const own = db
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.town, town), eq(documents.caseId, caseId)));
  await db.delete(marks).where(and(eq(marks.town, town), inArray(marks.documentId, own)));
}

/** At the end of the retention: what people wrote goes; days and results stay for the statistics. */
export async function disposed(unit: Unit, { caseId }: DisposedCase): Promise<void> {
  const { db, town } = unit;
  await deleteMarks(unit, caseId);
  const written = [corrections, searches, documents, thirdParties, decisions, reviews];
  for (const table of written) {
    await db.delete(table).where(and(eq(table.town, town), eq(table.caseId, caseId)));
  }
  await db
    .update(requests)
    .set({ documents: '', purpose: '', address: '', identityNote: '' })
    .where(and(eq(requests.town, town), eq(requests.caseId, caseId)));
}

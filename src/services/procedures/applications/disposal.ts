import { and, eq } from 'drizzle-orm';
import type { DisposedCase } from '#engines/cases/contract.ts';
import { eraseSubmissions } from '#engines/forms/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { eraseFiles } from '#platform/files/erase.ts';
import { eraseDecision } from '../desk/decisions/commands.ts';
import { charges, contacts } from './schema.ts';

/** At the end of the retention: what the applicant wrote and sent goes; the sums stay for the accounts. */
export async function disposed(unit: Unit, { caseId, submissionIds }: DisposedCase): Promise<void> {
  await eraseSubmissions(unit, submissionIds);
  const gone = await unit.db
    .delete(contacts)
    .where(and(eq(contacts.town, unit.town), eq(contacts.caseId, caseId)))
    .returning({ proof: contacts.proofFileId });
  await eraseFiles(
    unit,
    gone.flatMap(({ proof }) => (proof ? [proof] : [])),
  );
  await eraseDecision(unit, caseId);
  await unit.db
    .update(charges)
    .set({ lines: [] })
    .where(and(eq(charges.town, unit.town), eq(charges.caseId, caseId)));
}

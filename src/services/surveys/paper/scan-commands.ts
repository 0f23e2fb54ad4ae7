import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { eraseFiles } from '#platform/files/erase.ts';
import type { FileStore } from '#platform/files/files.ts';
import { insistOn, nameOf } from '../policy.ts';
import { scans } from '../schema.ts';
import { findSheetByNumber, getScan } from './queries.ts';
import { paperFaults } from './text.ts';

export const scanTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];
/** Bytes. */
export const scanLimit = 10 * 1024 * 1024;

/**
 * Attaches a scan to the paper of a number.
 * @throws AppError forbidden, too-large, rule-violation; InputError for a number that was not typed in
 */
export async function attachScan(
  unit: Unit,
  actor: Actor,
  files: FileStore,
  surveyId: string,
  scan: { readonly number: number; readonly name: string; readonly content: Uint8Array },
): Promise<void> {
  insistOn(actor, 'surveys.enter');
  const sheet = await findSheetByNumber(unit, surveyId, scan.number);
  if (!sheet) throw new InputError({ number: paperFaults.sheetUnknown });
  const { name, content } = scan;
  const stored = await files.save(unit, { name, content, accept: scanTypes, limit: scanLimit });
  await unit.db.insert(scans).values({
    ...{ town: unit.town, fileId: stored.id, sheetId: sheet.id, name: stored.name },
    ...{ addedBy: nameOf(actor), day: dayInTokyo(unit.now) },
  });
}

/** Deletes a scan for good. @throws AppError forbidden, not-found */
export async function deleteScan(
  unit: Unit,
  actor: Actor,
  surveyId: string,
  fileId: string,
): Promise<void> {
  insistOn(actor, 'surveys.enter');
  const { number } = await getScan(unit, surveyId, fileId);
  const { db, town } = unit;
  await db.delete(scans).where(and(eq(scans.town, town), eq(scans.fileId, fileId)));
  await eraseFiles(unit, [fileId]);
  await recordAudit(unit, actor, {
    action: 'surveys.scan-deleted',
    subject: { type: 'survey', id: surveyId },
    details: { number },
  });
}

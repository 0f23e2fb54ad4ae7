import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import type { FileStore } from '#platform/files/files.ts';
import { isId, newId } from '#platform/ids.ts';
import { requestSubject } from '../model.ts';
import { caseInPreparation, nameOf } from '../policy.ts';
import type { Box } from '../redaction/pdf-reader.ts';
import { documents, marks } from '../schema.ts';
import { getSettings } from '../settings/queries.ts';
import { moveTo } from '../steps.ts';
import type { DocumentForm, Treatment } from './inputs.ts';
import { samePlace } from './lines.ts';
import { type Document, getDocument, listMarks } from './queries.ts';
import { acceptedTypes, uploadLimit } from './readable.ts';
import { documentErrors, documentRefusals } from './text.ts';

/** The job that redacts a document and proves the result. */
export const redactJob = 'disclosure.redact';

async function audit(unit: Unit, actor: Actor, caseId: string, act: string, document: string) {
  const subject = requestSubject(caseId);
  await recordAudit(unit, actor, { action: `disclosure.${act}`, subject, details: { document } });
}

/** Puts a document on the list of the request. @returns its id. */
export async function addDocument(
  unit: Unit,
  actor: Actor,
  caseId: string,
  { title, departmentId, pages }: DocumentForm,
): Promise<string> {
  await caseInPreparation(unit, actor, caseId);
  const id = newId();
  await insertDocument(unit, { id, caseId, title, departmentId, pages });
  await audit(unit, actor, caseId, 'document-added', id);
  return id;
}

/** The row of a document that was just found; whoever found it has been asked for. */
export async function insertDocument(
  { db, town, now }: Unit,
  row: Pick<Document, 'id' | 'caseId' | 'title' | 'departmentId' | 'pages'>,
): Promise<void> {
  await db.insert(documents).values({
    ...{ town, ...row, treatment: 'undecided', marksVersion: 0, redaction: 'none' },
    ...{ alsoElsewhere: [], addedAt: now },
  });
}

/** Whatever was redacted before is no longer what the marks say, and reaches nobody. */
const unreleased = {
  redaction: 'none',
  fault: null,
  alsoElsewhere: [],
  releasedFileId: null,
  releasedAt: null,
} as const;

async function change(
  { db, town }: Unit,
  document: Document,
  set: Partial<Pick<Document, 'pages' | 'originalFileId' | 'treatment'>>,
): Promise<void> {
  await db
    .update(documents)
    .set({ ...unreleased, ...set, marksVersion: document.marksVersion + 1 })
    .where(and(eq(documents.town, town), eq(documents.id, document.id)));
}

/** A document of a request in preparation, held until the unit of work ends. */
async function lockDocument(unit: Unit, actor: Actor, caseId: string, id: string) {
  const record = await caseInPreparation(unit, actor, caseId);
  return { record, document: await getDocument(unit, caseId, id, 'lock') };
}

/**
 * Keeps the original; marks of a file before it are thrown away with it.
 * @param file was inspected and opened before the unit of work began.
 */
export async function keepOriginal(
  unit: Unit,
  files: FileStore,
  actor: Actor,
  at: { readonly caseId: string; readonly documentId: string },
  file: { readonly name: string; readonly content: Uint8Array; readonly pages: number },
): Promise<void> {
  const { record, document } = await lockDocument(unit, actor, at.caseId, at.documentId);
  const { name, content, pages } = file;
  const stored = await files.save(unit, {
    ...{ name, content, accept: acceptedTypes, limit: uploadLimit },
  });
  const { db, town } = unit;
  await db.delete(marks).where(and(eq(marks.town, town), eq(marks.documentId, document.id)));
  await change(unit, document, { pages, originalFileId: stored.id });
  await moveTo(unit, record, 'redacting');
  await audit(unit, actor, at.caseId, 'document-uploaded', document.id);
}

export interface NewMark extends Box {
  /** From 1. */
  readonly page: number;
  readonly words: string;
}

/** Hides places, each for a reason. A place that is marked already gets the new reason. */
export async function addMarks(
  unit: Unit,
  actor: Actor,
  at: { readonly caseId: string; readonly documentId: string },
  { categoryId, places }: { readonly categoryId: string; readonly places: readonly NewMark[] },
): Promise<number> {
  const { record, document } = await lockDocument(unit, actor, at.caseId, at.documentId);
  const { categories } = await getSettings(unit);
  if (!categories.some(({ id }) => id === categoryId)) {
    throw new InputError({ categoryId: documentErrors.category });
  }
  if (places.some(({ page }) => page < 1 || page > document.pages)) {
    throw new InputError({ page: documentErrors.page });
  }
  if (places.length === 0) return 0;
  const { db, town, now } = unit;
  const before = await listMarks(unit, document.id);
  for (const place of places) {
    const same = before.find((one) => one.page === place.page && samePlace(one, place));
    if (same) await db.delete(marks).where(and(eq(marks.town, town), eq(marks.id, same.id)));
    const made = { madeBy: nameOf(actor), madeAt: now };
    const row = { town, id: newId(), documentId: document.id, categoryId, ...place, ...made };
    await db.insert(marks).values(row);
  }
  const treatment: Treatment = document.treatment === 'withheld' ? 'withheld' : 'partial';
  await change(unit, document, { treatment });
  await moveTo(unit, record, 'redacting');
  await audit(unit, actor, at.caseId, 'marked', document.id);
  return places.length;
}

export async function removeMark(
  unit: Unit,
  actor: Actor,
  at: { readonly caseId: string; readonly documentId: string },
  markId: string,
): Promise<void> {
  const { document } = await lockDocument(unit, actor, at.caseId, at.documentId);
  if (!isId(markId)) return;
  const { db, town } = unit;
  const own = and(eq(marks.town, town), eq(marks.documentId, document.id), eq(marks.id, markId));
  const removed = await db.delete(marks).where(own).returning({ id: marks.id });
  if (removed.length === 0) return;
  const left = await listMarks(unit, document.id);
  const treatment = left.length === 0 && document.treatment === 'partial' ? 'undecided' : undefined;
  await change(unit, document, treatment ? { treatment } : {});
  await audit(unit, actor, at.caseId, 'mark-removed', document.id);
}

/** Whether the document is shown whole, in part, or not at all. */
export async function treatDocument(
  unit: Unit,
  actor: Actor,
  at: { readonly caseId: string; readonly documentId: string },
  treatment: Exclude<Treatment, 'undecided'>,
): Promise<void> {
  const { document } = await lockDocument(unit, actor, at.caseId, at.documentId);
  const marked = (await listMarks(unit, document.id)).length > 0;
  if (treatment === 'open' && marked) {
    throw new AppError('rule-violation', documentRefusals.hasMarks);
  }
  if (treatment === 'partial' && !marked) {
    throw new AppError('rule-violation', documentRefusals.hasNoMarks);
  }
  await change(unit, document, { treatment });
  await audit(unit, actor, at.caseId, 'document-treated', document.id);
}

/**
 * Orders the redacted file. The job makes it and proves that nothing is left; until then, and when the
 * proof fails, there is nothing that the requester could open.
 * @throws AppError `rule-violation` without a file, or while it is undecided what to show.
 */
export async function orderRedaction(
  unit: Unit,
  actor: Actor,
  at: { readonly caseId: string; readonly documentId: string },
): Promise<void> {
  const { document } = await lockDocument(unit, actor, at.caseId, at.documentId);
  const { id, originalFileId, treatment, marksVersion } = document;
  if (!originalFileId) throw new AppError('rule-violation', documentRefusals.noFile);
  if (treatment !== 'open' && treatment !== 'partial') {
    throw new AppError('rule-violation', documentRefusals.notShown);
  }
  const { db, town } = unit;
  await db
    .update(documents)
    .set({ ...unreleased, redaction: 'waiting' })
    .where(and(eq(documents.town, town), eq(documents.id, id)));
  await unit.enqueue(redactJob, { caseId: at.caseId, documentId: id, marksVersion });
  await audit(unit, actor, at.caseId, 'redaction-ordered', id);
}

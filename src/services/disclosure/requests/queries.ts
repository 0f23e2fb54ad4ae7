import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { charges, corrections, documents, requests, reviews } from '../schema.ts';
import { names } from '../text.ts';

export type Request = typeof requests.$inferSelect;
export type Correction = typeof corrections.$inferSelect;
export type Charge = typeof charges.$inferSelect;
export type Review = typeof reviews.$inferSelect;

/** What was asked for. @throws AppError not-found */
export async function getRequest({ db, town }: Unit, caseId: string): Promise<Request> {
  const [row] = await db
    .select()
    .from(requests)
    .where(and(eq(requests.town, town), eq(requests.caseId, caseId)));
  if (!row) throw notFound(names.request);
  return row;
}

/** Questions to the requester, oldest first. */
export async function listCorrections({ db, town }: Unit, caseId: string): Promise<Correction[]> {
  return db
    .select()
    .from(corrections)
    .where(and(eq(corrections.town, town), eq(corrections.caseId, caseId)))
    .orderBy(asc(corrections.askedAt), asc(corrections.id));
}

export async function findOpenCorrection(
  { db, town }: Unit,
  caseId: string,
): Promise<Correction | undefined> {
  const [row] = await db
    .select()
    .from(corrections)
    .where(
      and(
        eq(corrections.town, town),
        eq(corrections.caseId, caseId),
        isNull(corrections.answeredAt),
      ),
    )
    .orderBy(desc(corrections.askedAt))
    .limit(1);
  return row;
}

export async function findCharge({ db, town }: Unit, caseId: string): Promise<Charge | undefined> {
  const [row] = await db
    .select()
    .from(charges)
    .where(and(eq(charges.town, town), eq(charges.caseId, caseId)));
  return row;
}

/** Reviews of a request, the newest first. */
export async function listReviews({ db, town }: Unit, caseId: string): Promise<Review[]> {
  return db
    .select()
    .from(reviews)
    .where(and(eq(reviews.town, town), eq(reviews.caseId, caseId)))
    .orderBy(desc(reviews.receivedOn), desc(reviews.id));
}

/** A document as its requester may know it: nothing of the original is in it. */
export interface ReleasedDocument {
  readonly id: string;
  readonly title: string;
  readonly pages: number;
  readonly fileId: string;
}

/** Redacted and proved files; whether the requester may have them yet is `mayReceive`'s to say. */
export async function listReleased(
  { db, town }: Unit,
  caseId: string,
): Promise<ReleasedDocument[]> {
  const rows = await db
    .select({
      id: documents.id,
      title: documents.title,
      pages: documents.pages,
      treatment: documents.treatment,
      fileId: documents.releasedFileId,
    })
    .from(documents)
    .where(and(eq(documents.town, town), eq(documents.caseId, caseId)))
    .orderBy(asc(documents.addedAt), asc(documents.id));
  return rows.flatMap(({ fileId, treatment, ...row }) =>
    fileId && (treatment === 'open' || treatment === 'partial') ? [{ ...row, fileId }] : [],
  );
}

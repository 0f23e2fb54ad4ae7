import { and, asc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { documents, marks } from '../schema.ts';
import { names } from '../text.ts';

export type Document = typeof documents.$inferSelect;
export type StoredMark = typeof marks.$inferSelect;

export async function listDocuments({ db, town }: Unit, caseId: string): Promise<Document[]> {
  return db
    .select()
    .from(documents)
    .where(and(eq(documents.town, town), eq(documents.caseId, caseId)))
    .orderBy(asc(documents.addedAt), asc(documents.id));
}

/** A document of this case. @throws AppError not-found */
export async function getDocument(
  { db, town }: Unit,
  caseId: string,
  id: string,
  lock: 'lock' | 'read' = 'read',
): Promise<Document> {
  if (!isId(id)) throw notFound(names.document);
  const own = and(eq(documents.town, town), eq(documents.caseId, caseId), eq(documents.id, id));
  const query = db.select().from(documents).where(own);
  const [row] = lock === 'lock' ? await query.for('update') : await query;
  if (!row) throw notFound(names.document);
  return row;
}

/** Marks of a document in the order of its pages, from top to bottom. */
export async function listMarks({ db, town }: Unit, documentId: string): Promise<StoredMark[]> {
  return db
    .select()
    .from(marks)
    .where(and(eq(marks.town, town), eq(marks.documentId, documentId)))
    .orderBy(asc(marks.page), asc(marks.y), asc(marks.x));
}

export interface HiddenMark {
  readonly documentId: string;
  readonly title: string;
  readonly page: number;
  readonly categoryId: string;
}

/** Every mark of a request with the name of its document, for the reasons of the decision. */
export async function listHidden({ db, town }: Unit, caseId: string): Promise<HiddenMark[]> {
  return db
    .select({
      documentId: documents.id,
      title: documents.title,
      page: marks.page,
      categoryId: marks.categoryId,
    })
    .from(marks)
    .innerJoin(documents, and(eq(documents.town, marks.town), eq(documents.id, marks.documentId)))
    .where(and(eq(marks.town, town), eq(documents.caseId, caseId)))
    .orderBy(asc(documents.addedAt), asc(marks.page));
}

import { and, count, desc, eq, ilike, inArray, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import type { DeliveryWay, LetterContent, LetterKind, ReplacementKind, Subject } from '../model.ts';
import { deliveries, letters, papers, templateVersions, voids } from '../schema.ts';
import { text } from './text.ts';

export interface Replacement {
  readonly id: string;
  readonly documentNumber: string;
  readonly as: ReplacementKind;
}

/** A letter in lists. */
export interface LetterSummary {
  readonly id: string;
  readonly kind: LetterKind;
  readonly title: string;
  readonly documentNumber: string;
  /** ISO date. */
  readonly issuedOn: string;
  readonly recipientName: string;
  readonly code: string;
  readonly subject: Subject;
  readonly departmentId: string;
  /** The letter that took its place. */
  readonly replacedBy?: Replacement;
  /** Nobody may rely on it any more. */
  readonly voided?: Voided;
}

export interface Voided {
  /** ISO date. */
  readonly on: string;
  /** For staff. */
  readonly reason: string;
}

const later = alias(letters, 'later');

const summaryColumns = {
  id: letters.id,
  kind: letters.kind,
  title: letters.title,
  documentNumber: letters.documentNumber,
  issuedOn: letters.issuedOn,
  recipientName: sql<string>`${letters.recipient} ->> 'name'`,
  code: letters.code,
  subjectType: letters.subjectType,
  subjectId: letters.subjectId,
  departmentId: letters.departmentId,
  laterId: later.id,
  laterNumber: later.documentNumber,
  laterAs: later.replacesAs,
  voidedOn: voids.voidedOn,
  voidReason: voids.reason,
};

interface SummaryRow {
  readonly id: string;
  readonly kind: LetterKind;
  readonly title: string;
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly recipientName: string;
  readonly code: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly departmentId: string;
  readonly laterId: string | null;
  readonly laterNumber: string | null;
  readonly laterAs: ReplacementKind | null;
  readonly voidedOn: string | null;
  readonly voidReason: string | null;
}

function present(row: SummaryRow): LetterSummary {
  const { subjectType, subjectId, laterId, laterNumber, laterAs, ...more } = row;
  const { voidedOn, voidReason, ...rest } = more;
  const replacedBy =
    laterId && laterNumber && laterAs
      ? { id: laterId, documentNumber: laterNumber, as: laterAs }
      : undefined;
  const subject = { type: subjectType, id: subjectId };
  const voided = voidedOn ? { on: voidedOn, reason: voidReason ?? '' } : undefined;
  return {
    ...{ ...rest, subject },
    ...(replacedBy ? { replacedBy } : {}),
    ...(voided ? { voided } : {}),
  };
}

function selectSummaries({ db }: Unit) {
  const takesPlace = and(eq(later.town, letters.town), eq(later.replacesId, letters.id));
  const isVoid = and(eq(voids.town, letters.town), eq(voids.letterId, letters.id));
  return db
    .select(summaryColumns)
    .from(letters)
    .leftJoin(later, takesPlace)
    .leftJoin(voids, isVoid)
    .$dynamic();
}

/** Letters of a record, the newest first. */
export async function listLetters(unit: Unit, { type, id }: Subject): Promise<LetterSummary[]> {
  const own = and(
    eq(letters.town, unit.town),
    eq(letters.subjectType, type),
    eq(letters.subjectId, id),
  );
  const rows = await selectSummaries(unit)
    .where(own)
    .orderBy(desc(letters.issuedAt), desc(letters.id));
  return rows.map(present);
}

/** Undefined for codes that no letter of this town has. */
export async function findByCode(unit: Unit, code: string): Promise<LetterSummary | undefined> {
  const own = and(eq(letters.town, unit.town), eq(letters.code, code));
  const [row] = await selectSummaries(unit).where(own);
  return row && present(row);
}

/** @throws AppError not-found */
export async function getLetter(unit: Unit, id: string): Promise<LetterSummary> {
  const own = and(eq(letters.town, unit.town), eq(letters.id, id));
  const [row] = isId(id) ? await selectSummaries(unit).where(own) : [];
  if (!row) throw notFound(text.what);
  return present(row);
}

const literal = (words: string): string => words.replace(/[\\%_]/g, '\\$&');

/** Letters of the town by number, title or recipient, the newest first. */
export async function searchLetters(
  unit: Unit,
  {
    words,
    offset,
    limit,
  }: { readonly words: string; readonly offset: number; readonly limit: number },
): Promise<{ readonly rows: LetterSummary[]; readonly total: number }> {
  const pattern = `%${literal(words)}%`;
  const fits = words
    ? or(
        ilike(letters.documentNumber, pattern),
        ilike(letters.title, pattern),
        sql`${letters.recipient} ->> 'name' ILIKE ${pattern}`,
        eq(letters.code, words.toUpperCase()),
      )
    : undefined;
  const own = and(eq(letters.town, unit.town), fits);
  const rows = await selectSummaries(unit)
    .where(own)
    .orderBy(desc(letters.issuedAt), desc(letters.id))
    .limit(limit)
    .offset(offset);
  const [counted] = await unit.db.select({ total: count() }).from(letters).where(own);
  return { rows: rows.map(present), total: counted?.total ?? 0 };
}

/** All that a letter says, to draw it. */
export interface StoredLetter {
  readonly id: string;
  readonly code: string;
  readonly sealId: string | null;
  readonly issuedAt: Date;
  readonly content: LetterContent;
}

const storedColumns = {
  id: letters.id,
  code: letters.code,
  sealId: letters.sealId,
  issuedAt: letters.issuedAt,
  documentNumber: letters.documentNumber,
  issuedOn: letters.issuedOn,
  recipient: letters.recipient,
  sender: letters.sender,
  fields: letters.fields,
  reasons: letters.reasons,
  template: templateVersions.content,
};

/** Letters by id, in the order of their numbers. */
export async function readLetters(
  { db, town }: Unit,
  ids: readonly string[],
): Promise<StoredLetter[]> {
  if (ids.length === 0) return [];
  const ofVersion = and(
    eq(templateVersions.town, letters.town),
    eq(templateVersions.id, letters.templateVersionId),
  );
  const rows = await db
    .select(storedColumns)
    .from(letters)
    .innerJoin(templateVersions, ofVersion)
    .where(and(eq(letters.town, town), inArray(letters.id, [...ids])))
    .orderBy(letters.fiscalYear, letters.number);
  return rows.map(({ id, code, sealId, issuedAt, reasons, ...content }) => ({
    id,
    code,
    sealId,
    issuedAt,
    content: { ...content, ...(reasons ? { reasons } : {}) },
  }));
}

/** @throws AppError not-found */
export async function readLetter(unit: Unit, id: string): Promise<StoredLetter> {
  const [letter] = isId(id) ? await readLetters(unit, [id]) : [];
  if (!letter) throw notFound(text.what);
  return letter;
}

export interface KeptPaper {
  readonly fileId: string;
  readonly sha256: string;
  readonly missing: readonly string[];
}

/** The PDF of a letter; undefined until it is drawn. */
export async function findPaper(
  { db, town }: Unit,
  letterId: string,
): Promise<KeptPaper | undefined> {
  const [row] = await db
    .select({ fileId: papers.fileId, sha256: papers.sha256, missing: papers.missing })
    .from(papers)
    .where(and(eq(papers.town, town), eq(papers.letterId, letterId)));
  return row;
}

export interface Delivery {
  readonly id: string;
  readonly way: DeliveryWay;
  readonly deliveredOn: string;
  readonly note: string;
}

export async function listDeliveries({ db, town }: Unit, letterId: string): Promise<Delivery[]> {
  return db
    .select({
      id: deliveries.id,
      way: deliveries.way,
      deliveredOn: deliveries.deliveredOn,
      note: deliveries.note,
    })
    .from(deliveries)
    .where(and(eq(deliveries.town, town), eq(deliveries.letterId, letterId)))
    .orderBy(deliveries.recordedAt, deliveries.id);
}

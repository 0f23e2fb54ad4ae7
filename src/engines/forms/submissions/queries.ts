import { and, asc, desc, eq, lt, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { formsContents, formsSubmissions } from '../schema.ts';
import { text } from '../text.ts';
import type { StoredSubmission } from './model.ts';

type SubmissionRow = typeof formsSubmissions.$inferSelect;
type ContentRow = typeof formsContents.$inferSelect;

function stored(row: SubmissionRow, content: ContentRow | null): StoredSubmission {
  const { id, owner, subject, formVersionId, channel, version, submittedAt } = row;
  return {
    id,
    draft: {
      id: row.draftId ?? id,
      owner,
      subject,
      formVersionId,
      channel,
      representation: content?.representation ?? { role: 'self' },
      context: content?.context ?? {},
      ...(content?.userId ? { userId: content.userId } : {}),
      ...(row.enteredBy ? { enteredBy: row.enteredBy } : {}),
    },
    answers: content?.answers ?? {},
    typed: content?.typed ?? {},
    differences: content?.differences ?? [],
    submittedAt,
    version,
    erased: content === null,
    ...(row.previousId ? { previousId: row.previousId } : {}),
  };
}

function select({ db }: Unit) {
  return db
    .select({ row: formsSubmissions, content: formsContents })
    .from(formsSubmissions)
    .leftJoin(
      formsContents,
      and(
        eq(formsContents.town, formsSubmissions.town),
        eq(formsContents.submissionId, formsSubmissions.id),
      ),
    )
    .$dynamic();
}

/** @throws AppError not-found. The caller has checked that the reader may. */
export async function getSubmission(unit: Unit, id: string): Promise<StoredSubmission> {
  const [found] = isId(id)
    ? await select(unit).where(
        and(eq(formsSubmissions.town, unit.town), eq(formsSubmissions.id, id)),
      )
    : [];
  if (!found) throw notFound(text.submission);
  return stored(found.row, found.content);
}

/** All versions of what was sent, the first first, whichever of them is named. */
export async function listVersionsOfSubmission(
  unit: Unit,
  id: string,
): Promise<readonly StoredSubmission[]> {
  if (!isId(id)) throw notFound(text.submission);
  const { town } = unit;
  const chain = sql`${formsSubmissions.id} IN (
    WITH RECURSIVE back AS (
      SELECT id, previous_id FROM forms_submissions WHERE town = ${town} AND id = ${id}
      UNION SELECT s.id, s.previous_id FROM forms_submissions s
        JOIN back b ON s.town = ${town} AND s.id = b.previous_id
    ), forth AS (
      SELECT id FROM back
      UNION SELECT s.id FROM forms_submissions s
        JOIN forth f ON s.town = ${town} AND s.previous_id = f.id
    ) SELECT id FROM forth)`;
  const rows = await select(unit)
    .where(and(eq(formsSubmissions.town, town), chain))
    .orderBy(asc(formsSubmissions.version));
  return rows.map(({ row, content }) => stored(row, content));
}

export interface SubmissionFilter {
  readonly owner: string;
  readonly subject?: string;
  readonly userId?: string;
  /** Sent before this moment: the next page. */
  readonly before?: Date;
  /** 50 when left out. */
  readonly limit?: number;
}

/** Newest first. */
export async function listSubmissions(
  unit: Unit,
  { owner, subject, userId, before, limit = 50 }: SubmissionFilter,
): Promise<readonly StoredSubmission[]> {
  const rows = await select(unit)
    .where(
      and(
        eq(formsSubmissions.town, unit.town),
        eq(formsSubmissions.owner, owner),
        subject === undefined ? undefined : eq(formsSubmissions.subject, subject),
        userId === undefined ? undefined : eq(formsContents.userId, userId),
        before && lt(formsSubmissions.submittedAt, before),
      ),
    )
    .orderBy(desc(formsSubmissions.submittedAt), desc(formsSubmissions.id))
    .limit(limit);
  return rows.map(({ row, content }) => stored(row, content));
}

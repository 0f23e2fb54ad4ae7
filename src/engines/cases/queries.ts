import { and, desc, eq, inArray, type SQL } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { visibleTo } from './policy.ts';
import { presentCase } from './present.ts';
import { readReceipt, secretMatches } from './receipts.ts';
import type { CaseRecord } from './records.ts';
import { cases } from './schema.ts';
import { caseText } from './text.ts';

async function findWhere(
  { db, town }: Unit,
  ...conditions: SQL[]
): Promise<CaseRecord | undefined> {
  const [row] = await db
    .select()
    .from(cases)
    .where(and(eq(cases.town, town), ...conditions));
  return row && presentCase(row);
}

/** For code that has permitted the reading itself: an approval, a job, the engine's own pages. */
export async function findCase(unit: Unit, id: string): Promise<CaseRecord | undefined> {
  return isId(id) ? findWhere(unit, eq(cases.id, id)) : undefined;
}

/** The case of a submission, whichever version of it is the newest. */
export function findCaseOfSubmission(
  unit: Unit,
  submissionId: string,
): Promise<CaseRecord | undefined> {
  return findWhere(unit, eq(cases.submissionId, submissionId));
}

/** What this person may see of a case; undefined otherwise. Not audited: for acts and for lists. */
export async function findVisibleCase(
  unit: Unit,
  actor: Actor,
  id: string,
): Promise<CaseRecord | undefined> {
  return isId(id) ? findWhere(unit, eq(cases.id, id), visibleTo(actor)) : undefined;
}

/**
 * A case for its page. That a member of staff read it goes to the audit log.
 * @throws AppError `not-found` also when it is not theirs to see.
 */
export async function getCase(unit: Unit, actor: Actor, id: string): Promise<CaseRecord> {
  const found = await findVisibleCase(unit, actor, id);
  if (!found) throw notFound(caseText);
  if (actor.kind === 'staff') {
    await recordAudit(unit, actor, {
      action: 'cases.read',
      subject: { type: 'cases.case', id },
      readPersonalData: true,
    });
  }
  return found;
}

/**
 * The applicant's way in without an account. A wrong receipt and a wrong secret get the same answer in
 * the same time; the caller limits the attempts.
 */
export async function findCaseByReceipt(
  { db, town }: Unit,
  receipt: string,
  secret: string,
): Promise<CaseRecord | undefined> {
  // What is no receipt is looked for all the same, under a number that is nobody's.
  const code = readReceipt(receipt) ?? '';
  const [row] = await db
    .select()
    .from(cases)
    .where(and(eq(cases.town, town), eq(cases.receipt, code)));
  return secretMatches(secret, row?.secretHash) && row ? presentCase(row) : undefined;
}

/** Cases of an account, newest first. */
export async function listCasesOf(
  { db, town }: Unit,
  userId: string,
  limit = 100,
): Promise<readonly CaseRecord[]> {
  const rows = await db
    .select()
    .from(cases)
    .where(and(eq(cases.town, town), eq(cases.applicantUserId, userId)))
    .orderBy(desc(cases.id))
    .limit(limit);
  return rows.map(presentCase);
}

/** Cases by id, whoever asks: for engines and services that hold the ids by right. */
export async function findCases(
  { db, town }: Unit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(cases)
    .where(and(eq(cases.town, town), inArray(cases.id, [...ids])));
  return new Map(rows.map((row) => [row.id, presentCase(row)]));
}

/** Those of the cases that this person may see. */
export async function findVisibleCases(
  { db, town }: Unit,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseRecord>> {
  const known = ids.filter(isId);
  if (known.length === 0) return new Map();
  const rows = await db
    .select()
    .from(cases)
    .where(and(eq(cases.town, town), inArray(cases.id, known), visibleTo(actor)));
  return new Map(rows.map((row) => [row.id, presentCase(row)]));
}

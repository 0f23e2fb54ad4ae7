import { and, eq, or } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { auditAct } from '../acting/commands.ts';
import { lockCase, record } from '../acting/events.ts';
import { insistOn } from '../policy.ts';
import { type CaseRow, presentCase } from '../present.ts';
import { findCaseType } from '../registry.ts';
import { canDispose } from '../rules.ts';
import { caseCorrections, caseLinks, caseNotes, caseReasons, type cases } from '../schema.ts';

/** Announced in the transaction of a disposal: letters, approvals and clocks erase what is theirs. */
export const disposedEvent = 'cases.disposed';

/** Everything of a person in the row of the case; receipt, states and days are no personal data. */
const erased = {
  secretHash: '',
  title: '',
  titleKey: null,
  applicantUserId: null,
  applicantName: null,
  applicantEmail: null,
  applicantPhone: null,
  nameKey: null,
  duplicateKey: null,
  submissionId: null,
} satisfies Partial<typeof cases.$inferInsert>;

async function submissionsOf({ db, town }: Unit, row: CaseRow): Promise<readonly string[]> {
  const rounds = await db
    .select({ before: caseCorrections.submissionBefore, after: caseCorrections.submissionAfter })
    .from(caseCorrections)
    .where(and(eq(caseCorrections.town, town), eq(caseCorrections.caseId, row.id)));
  const ids = [row.submissionId, ...rounds.flatMap(({ before, after }) => [before, after])];
  return [...new Set(ids.filter((id) => id !== null))];
}

/** Words that people wrote, and which cases belonged together. */
async function deleteWords({ db, town }: Unit, caseId: string): Promise<void> {
  for (const table of [caseReasons, caseNotes, caseCorrections]) {
    await db.delete(table).where(and(eq(table.town, town), eq(table.caseId, caseId)));
  }
  const linked = or(eq(caseLinks.caseId, caseId), eq(caseLinks.otherId, caseId));
  await db.delete(caseLinks).where(and(eq(caseLinks.town, town), linked));
}

/**
 * Disposes of a case whose retention is over (廃棄): personal data, words and submissions are erased, here
 * and by whoever else keeps some. That there was such a case, what happened to it and that it was disposed
 * of stays for ever.
 * @throws AppError `rule-violation` before its last day of keeping is over, `forbidden`, `not-found`.
 */
export async function disposeCase(unit: Unit, actor: Actor, caseId: string): Promise<void> {
  insistOn(actor, 'cases.dispose');
  // Whoever may dispose does so for all departments: the permission is the check.
  const row = await lockCase(unit, actor, caseId, 'unchecked');
  const verdict = canDispose(presentCase(row), dayInTokyo(unit.now));
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  const submissionIds = await submissionsOf(unit, row);
  const { type, subject } = row;
  const disposed = { caseId, type, subject: subject ?? undefined, submissionIds };
  await findCaseType(type)?.disposed?.(unit, disposed);
  await deleteWords(unit, caseId);
  const set = { ...erased, disposedAt: unit.now };
  await record(unit, actor, row, {
    kind: 'disposed',
    set,
    payload: { keptUntil: row.keptUntil ?? '' },
  });
  await auditAct(unit, actor, {
    caseId,
    verb: 'disposed',
    details: { keptUntil: row.keptUntil ?? '' },
  });
  await unit.emit(disposedEvent, { caseId, type });
}

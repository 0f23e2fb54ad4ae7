import { type Clock, findClock } from '#engines/deadlines/contract.ts';
import { type LetterSummary, listLetters, sendLetter } from '#engines/letters/contract.ts';
import { type Department, findDepartments } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { HttpContext } from '#platform/http/context.ts';
import { clockSubject, decisionClock } from '../acting/clock.ts';
import { caseHistory, forApplicant } from '../history/queries.ts';
import type { CaseEvent, CaseRecord } from '../records.ts';
import { getCaseType } from '../registry.ts';
import { askForNumbers, withApplicantCase } from './access.ts';
import type { ApplicantPages } from './pages.ts';

/** What the applicant of any case sees of it. */
export interface ApplicantStatus {
  readonly record: CaseRecord;
  readonly department: Department | undefined;
  readonly clock: Clock | undefined;
  readonly letters: readonly LetterSummary[];
  readonly history: readonly CaseEvent[];
}

export async function readApplicantStatus(
  unit: Unit,
  record: CaseRecord,
): Promise<ApplicantStatus> {
  const departments = await findDepartments(unit, [record.departmentId]);
  const subject = clockSubject(record.id);
  return {
    record,
    department: departments.get(record.departmentId),
    clock: await findClock(unit, subject, decisionClock),
    letters: await listLetters(unit, subject),
    history: forApplicant(await caseHistory(unit, record.id)),
  };
}

/** The PDF of a letter of the case, for its applicant. @throws AppError not-found for letters of others */
export async function sendApplicantLetter(
  c: HttpContext,
  pages: ApplicantPages,
): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const found = await withApplicantCase(c, pages, async (unit, { record, actor }) => ({
    letters: await listLetters(unit, clockSubject(record.id)),
    actor,
  }));
  if (!found) return askForNumbers(c, pages);
  if (!found.letters.some((one) => one.id === id)) throw notFound(getCaseType(pages.type).label);
  return sendLetter(c, id, { shownTo: found.actor });
}

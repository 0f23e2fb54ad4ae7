import { and, eq } from 'drizzle-orm';
import {
  type CaseEvent,
  type CaseRecord,
  type CorrectionRound,
  caseHistory,
  clockSubject,
  correctionRounds,
  decisionClock,
  forApplicant,
} from '#engines/cases/contract.ts';
import { type Clock, findClock } from '#engines/deadlines/contract.ts';
import {
  type FormVersion,
  getVersion,
  listVersionsOfSubmission,
  type StoredSubmission,
} from '#engines/forms/contract.ts';
import { type LetterSummary, listLetters } from '#engines/letters/contract.ts';
import type { Department } from '#engines/organisation/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { findProcedure } from '../catalogue/queries.ts';
import { charges } from './schema.ts';

export type Charge = typeof charges.$inferSelect;

/** Everything that the applicant sees of an application. */
export interface ApplicationStatus {
  readonly record: CaseRecord;
  readonly name: Text;
  readonly department: Department | undefined;
  readonly clock: Clock | undefined;
  /** The round that waits for the applicant. */
  readonly correction: CorrectionRound | undefined;
  readonly letters: readonly LetterSummary[];
  readonly charge: Charge | undefined;
  readonly history: readonly CaseEvent[];
  readonly form: FormVersion | undefined;
  /** All versions, the first first. */
  readonly submissions: readonly StoredSubmission[];
}

export async function findCharge(unit: Unit, caseId: string): Promise<Charge | undefined> {
  const [row] = await unit.db
    .select()
    .from(charges)
    .where(and(eq(charges.town, unit.town), eq(charges.caseId, caseId)));
  return row;
}

export async function readStatus(unit: Unit, record: CaseRecord): Promise<ApplicationStatus> {
  const procedure = record.subject ? await findProcedure(unit, record.subject) : undefined;
  const departments = await findDepartments(unit, [record.departmentId]);
  const rounds = await correctionRounds(unit, record.id);
  const submissions = record.submissionId
    ? await listVersionsOfSubmission(unit, record.submissionId)
    : [];
  const last = submissions.at(-1);
  return {
    record,
    name: procedure?.name ?? { ja: record.title, en: record.title },
    department: departments.get(record.departmentId),
    clock: await findClock(unit, clockSubject(record.id), decisionClock),
    correction: rounds.find(({ answeredAt }) => answeredAt === undefined),
    letters: await listLetters(unit, { type: 'cases.case', id: record.id }),
    charge: await findCharge(unit, record.id),
    history: forApplicant(await caseHistory(unit, record.id)),
    form: last && (await getVersion(unit, last.draft.formVersionId)),
    submissions,
  };
}

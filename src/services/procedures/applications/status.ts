import { and, eq } from 'drizzle-orm';
import {
  type ApplicantStatus,
  type CaseRecord,
  type CorrectionRound,
  correctionRounds,
  readApplicantStatus,
} from '#engines/cases/contract.ts';
import {
  type FormVersion,
  getVersion,
  listVersionsOfSubmission,
  type StoredSubmission,
} from '#engines/forms/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { findProcedure } from '../catalogue/queries.ts';
import { charges } from './schema.ts';

export type Charge = typeof charges.$inferSelect;

/** Everything that the applicant sees of an application. */
export interface ApplicationStatus extends ApplicantStatus {
  readonly name: Text;
  /** The round that waits for the applicant. */
  readonly correction: CorrectionRound | undefined;
  readonly charge: Charge | undefined;
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
  const rounds = await correctionRounds(unit, record.id);
  const submissions = record.submissionId
    ? await listVersionsOfSubmission(unit, record.submissionId)
    : [];
  const last = submissions.at(-1);
  return {
    ...(await readApplicantStatus(unit, record)),
    name: procedure?.name ?? { ja: record.title, en: record.title },
    correction: rounds.find(({ answeredAt }) => answeredAt === undefined),
    charge: await findCharge(unit, record.id),
    form: last && (await getVersion(unit, last.draft.formVersionId)),
    submissions,
  };
}

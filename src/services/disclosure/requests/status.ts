import {
  type CaseEvent,
  type CaseRecord,
  caseHistory,
  clockSubject,
  decisionClock,
  forApplicant,
} from '#engines/cases/contract.ts';
import { type Clock, findClock } from '#engines/deadlines/contract.ts';
import { type LetterSummary, listLetters } from '#engines/letters/contract.ts';
import { type Department, findDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { requestSubject } from '../model.ts';
import { getSettings } from '../settings/queries.ts';
import {
  type Charge,
  type Correction,
  findCharge,
  findOpenCorrection,
  getRequest,
  listReleased,
  listReviews,
  type ReleasedDocument,
  type Request,
  type Review,
} from './queries.ts';
import { isDisclosed, mayAskReview, mayReceive } from './rules.ts';

/** Everything that the requester sees. */
export interface RequestStatus {
  readonly record: CaseRecord;
  readonly request: Request;
  readonly department: Department | undefined;
  readonly clock: Clock | undefined;
  readonly correction: Correction | undefined;
  readonly letters: readonly LetterSummary[];
  readonly charge: Charge | undefined;
  readonly reviews: readonly Review[];
  readonly history: readonly CaseEvent[];
  /** Empty before the decision, whatever there is. */
  readonly documents: readonly ReleasedDocument[];
  readonly mayReceive: boolean;
  readonly mayAskReview: boolean;
  readonly place: string;
}

export async function readStatus(unit: Unit, record: CaseRecord): Promise<RequestStatus> {
  const request = await getRequest(unit, record.id);
  const departments = await findDepartments(unit, [record.departmentId]);
  const { result, way, availableFrom } = request;
  const reception = { state: record.state, result, way, availableFrom };
  const letters = await listLetters(unit, requestSubject(record.id));
  return {
    ...{ record, request },
    department: departments.get(record.departmentId),
    clock: await findClock(unit, clockSubject(record.id), decisionClock),
    correction:
      record.state === 'correcting' ? await findOpenCorrection(unit, record.id) : undefined,
    letters,
    charge: await findCharge(unit, record.id),
    reviews: await listReviews(unit, record.id),
    history: forApplicant(await caseHistory(unit, record.id)),
    documents: isDisclosed(reception) ? await listReleased(unit, record.id) : [],
    mayReceive: mayReceive(reception, dayInTokyo(unit.now)),
    mayAskReview: mayAskReview(reception),
    place: (await getSettings(unit)).place,
  };
}

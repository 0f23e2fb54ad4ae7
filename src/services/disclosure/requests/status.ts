import {
  type ApplicantStatus,
  type CaseRecord,
  readApplicantStatus,
} from '#engines/cases/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
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
export interface RequestStatus extends ApplicantStatus {
  readonly request: Request;
  readonly correction: Correction | undefined;
  readonly charge: Charge | undefined;
  readonly reviews: readonly Review[];
  /** Empty before the decision, whatever there is. */
  readonly documents: readonly ReleasedDocument[];
  readonly mayReceive: boolean;
  readonly mayAskReview: boolean;
  readonly place: string;
}

export async function readStatus(unit: Unit, record: CaseRecord): Promise<RequestStatus> {
  const request = await getRequest(unit, record.id);
  const { result, way, availableFrom } = request;
  const reception = { state: record.state, result, way, availableFrom };
  return {
    ...(await readApplicantStatus(unit, record)),
    request,
    correction:
      record.state === 'correcting' ? await findOpenCorrection(unit, record.id) : undefined,
    charge: await findCharge(unit, record.id),
    reviews: await listReviews(unit, record.id),
    documents: isDisclosed(reception) ? await listReleased(unit, record.id) : [],
    mayReceive: mayReceive(reception, dayInTokyo(unit.now)),
    mayAskReview: mayAskReview(reception),
    place: (await getSettings(unit)).place,
  };
}

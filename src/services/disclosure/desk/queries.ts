import {
  type Approval,
  type Chain,
  findApproval,
  previewChain,
} from '#engines/approvals/contract.ts';
import { type CaseDesk, clockSubject, decisionClock, readDesk } from '#engines/cases/contract.ts';
import { type Clock, findClock } from '#engines/deadlines/contract.ts';
import { type LetterSummary, listLetters } from '#engines/letters/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import {
  allObstacles,
  type Decision,
  draftProposal,
  findDecision,
  type Obstacles,
  readPrepared,
} from '../decisions/queries.ts';
import { type Document, listDocuments } from '../documents/queries.ts';
import { decisionKind, requestSubject, requestType, type Settings } from '../model.ts';
import { isInPreparation } from '../policy.ts';
import {
  type Charge,
  type Correction,
  findCharge,
  getRequest,
  listCorrections,
  listReviews,
  type Request,
  type Review,
} from '../requests/queries.ts';
import type { Proposal } from '../schema.ts';
import { listSearches, type Search } from '../searches/queries.ts';
import { getSettings } from '../settings/queries.ts';
import { names } from '../text.ts';
import { listThirdParties, type ThirdParty } from '../third-parties/commands.ts';

/** All of one request for one screen. */
export interface RequestDesk {
  readonly desk: CaseDesk;
  readonly request: Request;
  readonly settings: Settings;
  readonly clock: Clock | undefined;
  readonly corrections: readonly Correction[];
  readonly searches: readonly Search[];
  readonly documents: readonly Document[];
  readonly thirdParties: readonly ThirdParty[];
  readonly decision: Decision | undefined;
  readonly proposal: Proposal;
  readonly obstacles: Obstacles;
  readonly approval: Approval | undefined;
  readonly chain: Chain | undefined;
  readonly charge: Charge | undefined;
  readonly reviews: readonly Review[];
  readonly letters: readonly LetterSummary[];
  readonly inPreparation: boolean;
}

async function readWork(unit: Unit, caseId: string) {
  return {
    request: await getRequest(unit, caseId),
    settings: await getSettings(unit),
    clock: await findClock(unit, clockSubject(caseId), decisionClock),
    corrections: await listCorrections(unit, caseId),
    searches: await listSearches(unit, caseId),
    documents: await listDocuments(unit, caseId),
    thirdParties: await listThirdParties(unit, caseId),
    charge: await findCharge(unit, caseId),
    reviews: await listReviews(unit, caseId),
    letters: await listLetters(unit, requestSubject(caseId)),
  };
}

/** Reading it goes to the audit log. @throws AppError not-found also when it is not theirs to see */
export async function readRequestDesk(
  unit: Unit,
  actor: StaffActor,
  caseId: string,
): Promise<RequestDesk> {
  const desk = await readDesk(unit, actor, caseId);
  const { record } = desk;
  if (record.type !== requestType) throw notFound(names.request);
  const inPreparation = isInPreparation(record.state);
  const { departmentId } = record;
  const drafterStaffId = actor.staffId;
  return {
    ...{ desk, inPreparation, ...(await readWork(unit, caseId)) },
    decision: await findDecision(unit, caseId),
    proposal: await draftProposal(unit, caseId),
    obstacles: allObstacles(await readPrepared(unit, caseId)),
    approval: await findApproval(unit, requestSubject(caseId), decisionKind),
    chain: inPreparation
      ? await previewChain(unit, { kind: decisionKind, departmentId, drafterStaffId })
      : undefined,
  };
}

import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type {
  ActOnCase,
  ActResult,
  AddNote,
  AnswerCorrection,
  AssignCase,
  ExtendCase,
  OpenCase,
  OpenedCase,
  RequestCorrection,
} from './acts.ts';
import type { CaseType } from './case-type.ts';
import type { CaseRecord } from './records.ts';

export type { ActDetails, ActResult, OpenCase, OpenedCase } from './acts.ts';
export {
  type CaseAction,
  type CaseChange,
  type CaseState,
  type CaseType,
  type DisposedCase,
  defineCaseType,
} from './case-type.ts';
export type {
  Applicant,
  CaseEvent,
  CaseMention,
  CaseNote,
  CaseRecord,
  Channel,
  ClockState,
  CorrectionField,
  CorrectionRound,
} from './records.ts';

// First commit: signatures only, so that others compile; the next commits put the real ones here.
const later = (): never => {
  throw new Error('not built yet');
};
export const registerCaseTypes: (types: readonly CaseType[]) => void = later;
export const openCase: (unit: Unit, actor: Actor, input: OpenCase) => Promise<OpenedCase> = later;
export const actOnCase: (
  unit: Unit,
  actor: Actor,
  caseId: string,
  action: string,
  input: ActOnCase,
) => Promise<ActResult> = later;
export const assignCase: (
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: AssignCase,
) => Promise<ActResult> = later;
export const requestCorrection: (
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: RequestCorrection,
) => Promise<ActResult> = later;
export const answerCorrection: (
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: AnswerCorrection,
) => Promise<ActResult> = later;
export const withdrawCase: (
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: ActOnCase,
) => Promise<ActResult> = later;
export const extendCase: (
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: ExtendCase,
) => Promise<ActResult> = later;
export const addNote: (
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: AddNote,
) => Promise<{ readonly id: string }> = later;
export const linkCases: (
  unit: Unit,
  actor: Actor,
  caseId: string,
  otherId: string,
) => Promise<void> = later;
export const linkUser: (unit: Unit, actor: Actor, caseId: string, userId: string) => Promise<void> =
  later;
export const findCaseByReceipt: (
  unit: Unit,
  receipt: string,
  secret: string,
) => Promise<CaseRecord | undefined> = later;
export const findCase: (unit: Unit, id: string) => Promise<CaseRecord | undefined> = later;
export const getCase: (unit: Unit, actor: Actor, id: string) => Promise<CaseRecord> = later;
export const listCasesOf: (unit: Unit, userId: string) => Promise<readonly CaseRecord[]> = later;

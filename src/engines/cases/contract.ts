export { type BulkAct, type BulkRow, bulkAct, type InTown } from './acting/bulk.ts';
export { clockSubject, decisionClock } from './acting/clock.ts';
export { actOnCase, extendCase, withdrawCase } from './acting/commands.ts';
export type { ActDetails, ActResult, AddNote, OpenCase, OpenedCase } from './acts.ts';
export {
  askForNumbers,
  type OpenedByApplicant,
  withApplicantCase,
} from './applicant/access.ts';
export {
  askedNumbers,
  findByNumbers,
  findLimit,
  finishHere,
  type NotFound,
} from './applicant/find.ts';
export { type ApplicantPages, applicantHref } from './applicant/pages.ts';
export {
  forgetReceipt,
  receiptCookieName,
  receiptSecret,
  rememberReceipt,
} from './applicant/receipt-cookie.ts';
export {
  type ApplicantStatus,
  readApplicantStatus,
  sendApplicantLetter,
} from './applicant/status.ts';
export { applicantWords } from './applicant/text.ts';
export { FindCase } from './applicant/views/find.tsx';
export { FinishHere } from './applicant/views/parts.tsx';
export { StatusFrame } from './applicant/views/status.tsx';
export { assignCase, linkUser } from './assignment/commands.ts';
export {
  type CaseAction,
  type CaseChange,
  type CaseState,
  type CaseType,
  type CorrectableField,
  type DisposedCase,
  defineCaseType,
} from './case-type.ts';
export { answerCorrection, requestCorrection } from './corrections/commands.ts';
export { actionsFor, type CaseDesk, readDesk } from './desk/queries.ts';
export { CaseActions, CaseAssignment } from './desk/views/actions.tsx';
export { CorrectionRounds } from './desk/views/corrections.tsx';
export { CaseDone, caseStyles } from './desk/views/done.tsx';
export { CaseHistory } from './desk/views/history.tsx';
export { Duplicates, LinkedCases } from './desk/views/linked.tsx';
export { CaseNotes } from './desk/views/notes.tsx';
export { CaseStateBadge } from './desk/views/state.tsx';
export { caseHistory, correctionRounds, forApplicant, listNotes } from './history/queries.ts';
export { linkByReceipt, linkCases, unlinkCases } from './links/commands.ts';
export { findDuplicates, findLinked } from './links/queries.ts';
export { addNote, answerOpinion } from './notes/commands.ts';
export { openCase } from './opening/commands.ts';
export { townKey } from './opening/town-key.ts';
export {
  findCase,
  findCaseByReceipt,
  findCaseOfSubmission,
  findCases,
  findVisibleCase,
  getCase,
  listCasesOf,
} from './queries.ts';
export type { QueueFilter, View } from './queue/inputs.ts';
export { listQueue, type QueueItem, type QueuePage } from './queue/queries.ts';
export { BulkReport } from './queue/views/bulk.tsx';
export { QueueTable } from './queue/views/table.tsx';
export {
  digest,
  grouped,
  hashSecret,
  newKey,
  newReceipt,
  readReceipt,
  secretFor,
  secretMatches,
} from './receipts.ts';
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
export { findCaseType, registerCaseTypes } from './registry.ts';
export { disposeCase, disposedEvent } from './retention/commands.ts';
export { listDisposable } from './retention/queries.ts';
export { type CaseCount, type CaseStatistics, caseStatistics } from './statistics/queries.ts';
export { channelTexts } from './text.ts';

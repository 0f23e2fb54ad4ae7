import { defineCaseType } from '#engines/cases/contract.ts';
import { acted } from './acted.ts';
import { disposed } from './disposal.ts';
import { actionTexts, applicantTexts, stateTexts, typeLabel } from './state-text.ts';

export const applicationType = 'procedures.application';

const undecided = ['received', 'reviewing', 'deciding'] as const;

/** An application to a procedure, from the counter or the phone to the letter. */
export const applicationCase = defineCaseType({
  type: applicationType,
  label: typeLabel,
  initial: 'received',
  states: {
    received: {
      ...{ label: stateTexts.received, applicant: applicantTexts.received },
      ...{ tone: 'info', open: true },
    },
    reviewing: {
      ...{ label: stateTexts.reviewing, applicant: applicantTexts.reviewing },
      ...{ tone: 'info', open: true },
    },
    correcting: {
      ...{ label: stateTexts.correcting, applicant: applicantTexts.correcting },
      ...{ tone: 'warning', open: true },
    },
    deciding: {
      ...{ label: stateTexts.deciding, applicant: applicantTexts.deciding },
      ...{ tone: 'info', open: true },
    },
    approved: {
      ...{ label: stateTexts.approved, applicant: applicantTexts.approved },
      ...{ tone: 'success', open: false },
    },
    refused: {
      ...{ label: stateTexts.refused, applicant: applicantTexts.refused },
      ...{ tone: 'danger', open: false },
    },
    withdrawn: {
      ...{ label: stateTexts.withdrawn, applicant: applicantTexts.withdrawn },
      ...{ tone: 'neutral', open: false },
    },
  },
  actions: {
    /** 行政手続法7条: examination begins without delay. */
    accept: {
      ...{ label: actionTexts.accept, from: ['received'], to: 'reviewing' },
      ...{ by: 'staff', permission: 'procedures.work' },
    },
    requestCorrection: {
      ...{ label: actionTexts.requestCorrection, from: ['received', 'reviewing'] },
      ...{ to: 'correcting', by: 'staff', permission: 'procedures.work', clock: 'pause' },
      asks: 'reason',
    },
    answerCorrection: {
      ...{ label: actionTexts.answerCorrection, from: ['correcting'], to: 'reviewing' },
      ...{ by: 'applicant', clock: 'resume' },
    },
    /** The applicant does not answer: the examination goes on with what there is. */
    goOn: {
      ...{ label: actionTexts.goOn, from: ['correcting'], to: 'reviewing' },
      ...{ by: 'staff', permission: 'procedures.work', clock: 'resume', asks: 'reason' },
    },
    propose: {
      ...{ label: actionTexts.propose, from: ['received', 'reviewing'], to: 'deciding' },
      ...{ by: 'staff', permission: 'procedures.work' },
    },
    sendBack: {
      ...{ label: actionTexts.sendBack, from: ['deciding'], to: 'reviewing' },
      by: 'system',
    },
    approve: {
      ...{ label: actionTexts.approve, from: undecided, to: 'approved', by: 'staff' },
      ...{ permission: 'procedures.decide', clock: 'stop', decides: 'approved' },
    },
    refuse: {
      ...{ label: actionTexts.refuse, from: undecided, to: 'refused', by: 'staff' },
      ...{ permission: 'procedures.decide', clock: 'stop', decides: 'refused', asks: 'reason' },
    },
    withdraw: {
      ...{ label: actionTexts.withdraw, from: [...undecided, 'correcting'], to: 'withdrawn' },
      ...{ by: 'applicant', clock: 'stop' },
    },
  },
  permissions: { read: 'procedures.read-cases', work: 'procedures.work' },
  staffHref: (caseId) => `/staff/procedures/cases/${caseId}`,
  acted,
  disposed,
});

export type ApplicationState = keyof typeof applicationCase.states;

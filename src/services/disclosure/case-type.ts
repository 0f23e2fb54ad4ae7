import { defineCaseType } from '#engines/cases/contract.ts';
import { acted, disposed } from './disposal.ts';
import { requestType } from './model.ts';
import { actionTexts, applicantTexts, stateTexts, typeLabel } from './state-text.ts';

const beforeDecision = ['received', 'searching', 'third-party', 'redacting'] as const;
const undecided = [...beforeDecision, 'correcting', 'deciding'] as const;

const open = (state: keyof typeof stateTexts, tone: 'info' | 'warning' | 'success') =>
  ({ label: stateTexts[state], applicant: applicantTexts[state], tone, open: true }) as const;

/** A step that a command of this service takes after its own checks; no page offers it by itself. */
const step = <const S extends string, const T extends string>(
  action: keyof typeof actionTexts,
  from: readonly S[],
  to: T,
) => ({ label: actionTexts[action], from, to, by: 'system' }) as const;

const decided = <const T extends string>(outcome: keyof typeof actionTexts, to: T) =>
  ({ ...step(outcome, ['deciding'], to), clock: 'stop', decides: outcome }) as const;

/** A request for disclosure, from its arrival to the last ruling. */
export const requestCase = defineCaseType({
  type: requestType,
  label: typeLabel,
  initial: 'received',
  states: {
    received: open('received', 'info'),
    searching: open('searching', 'info'),
    correcting: open('correcting', 'warning'),
    'third-party': open('third-party', 'info'),
    redacting: open('redacting', 'info'),
    deciding: open('deciding', 'info'),
    delivering: open('delivering', 'success'),
    reviewing: open('reviewing', 'warning'),
    closed: { ...open('closed', 'success'), tone: 'neutral', open: false },
    withdrawn: { ...open('withdrawn', 'info'), tone: 'neutral', open: false },
  },
  actions: {
    search: step('search', ['received', 'third-party', 'redacting'], 'searching'),
    consult: step('consult', ['received', 'searching', 'redacting'], 'third-party'),
    redact: step('redact', ['received', 'searching', 'third-party'], 'redacting'),
    /** 補正に要した日数は算入しない, where the ordinance says so. */
    askCorrection: { ...step('askCorrection', beforeDecision, 'correcting'), clock: 'pause' },
    askWithoutPause: step('askCorrection', beforeDecision, 'correcting'),
    correct: { ...step('correct', ['correcting'], 'searching'), clock: 'resume' },
    goOn: {
      ...{ label: actionTexts.goOn, from: ['correcting'], to: 'searching' },
      ...{ by: 'staff', permission: 'disclosure.work', clock: 'resume', asks: 'reason' },
    },
    propose: step('propose', [...beforeDecision, 'correcting'], 'deciding'),
    sendBack: step('sendBack', ['deciding'], 'redacting'),
    open: decided('open', 'delivering'),
    partial: decided('partial', 'delivering'),
    withheld: decided('withheld', 'closed'),
    silent: decided('silent', 'closed'),
    absent: decided('absent', 'closed'),
    rejected: decided('rejected', 'closed'),
    transferred: decided('transferred', 'closed'),
    deliver: step('deliver', ['delivering'], 'closed'),
    review: step('review', ['delivering', 'closed'], 'reviewing'),
    keepDecision: step('keepDecision', ['reviewing'], 'closed'),
    /** 認容: the town decides anew. */
    decideAnew: step('decideAnew', ['reviewing'], 'redacting'),
    withdraw: {
      ...{ label: actionTexts.withdraw, from: [...undecided], to: 'withdrawn' },
      ...{ by: 'applicant', clock: 'stop' },
    },
  },
  /** An extension is told in writing: 延長の通知書 goes with it. */
  extendedBy: 'owner',
  permissions: { read: 'disclosure.read', work: 'disclosure.work' },
  staffHref: (caseId) => `/staff/disclosure/${caseId}`,
  acted,
  disposed,
});

export type RequestState = keyof typeof requestCase.states;

import { defineCaseType } from '#engines/cases/contract.ts';
import { caseWords as words } from './case-text.ts';
import { erase, follow, moveOwner } from './follow-case.ts';
import { inputType } from './model.ts';

const undecided = ['received', 'examining', 'answering'] as const;
const ended = ['answered', 'closed'] as const;

/** A voice that is answered by itself, from its arrival to the answer or to an objection against it. */
export const inputCase = defineCaseType({
  type: inputType,
  label: words.label,
  initial: 'received',
  states: {
    received: { ...words.states.received, tone: 'info', open: true },
    examining: { ...words.states.examining, tone: 'info', open: true },
    answering: { ...words.states.answering, tone: 'info', open: true },
    answered: { ...words.states.answered, tone: 'success', open: false },
    closed: { ...words.states.closed, tone: 'neutral', open: false },
    withdrawn: { ...words.states.withdrawn, tone: 'neutral', open: false },
  },
  actions: {
    examine: { label: words.actions.examine, from: ['received'], to: 'examining', by: 'staff' },
    propose: {
      ...{ label: words.actions.propose, by: 'system' },
      ...{ from: ['received', 'examining'], to: 'answering' },
    },
    sendBack: {
      ...{ label: words.actions.sendBack, by: 'system' },
      ...{ from: ['answering'], to: 'examining' },
    },
    answer: {
      ...{ label: words.actions.answer, by: 'system', clock: 'stop', decides: 'answered' },
      ...{ from: [...undecided], to: 'answered' },
    },
    close: {
      ...{ label: words.actions.close, by: 'staff', asks: 'reason', clock: 'stop' },
      ...{ from: ['received', 'examining'], to: 'closed' },
    },
    reopen: {
      ...{ label: words.actions.reopen, by: 'system' },
      ...{ from: [...ended], to: 'examining' },
    },
    withdraw: {
      ...{ label: words.actions.withdraw, by: 'applicant', clock: 'stop' },
      ...{ from: [...undecided, ...ended], to: 'withdrawn' },
    },
  },
  /** Its due day stands with the voice too. */
  extendedBy: 'owner',
  permissions: { read: 'threads.read', work: 'threads.work' },
  staffHref: (caseId) => `/staff/voices/${caseId}`,
  acted: follow,
  assigned: (unit, { caseId, departmentId, assigneeId }) =>
    moveOwner(unit, caseId, { departmentId, ownerStaffId: assigneeId ?? null }),
  disposed: erase,
});

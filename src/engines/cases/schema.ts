import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { Channel, CorrectionField } from './records.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: 'string' });

/** Where a case stands now. What happened is in `cases_events`; both change in one transaction. */
export const cases = townTable(
  'cases_cases',
  {
    id: uuid('id').notNull(),
    /** 12 Crockford characters, the last a check character; shown in groups of four. */
    receipt: text('receipt').notNull(),
    /** SHA-256 of the applicant's secret, base64url; emptied by disposal. */
    secretHash: text('secret_hash').notNull(),
    /** Digest of the idempotency key that opened it and of who sent it. */
    openKey: text('open_key').notNull(),
    type: text('type').notNull(),
    /** What it is about, in the ids of the module that owns the type: a procedure's id. */
    subject: text('subject'),
    title: text('title').notNull(),
    departmentId: uuid('department_id').notNull(),
    assigneeId: uuid('assignee_id'),
    channel: text('channel').$type<Channel>().notNull(),
    state: text('state').notNull(),
    open: boolean('open').notNull(),
    /** Counts what changes the state, the clock or the owner; two clerks who decide at once compare it. */
    version: integer('version').notNull(),
    /** Number of its events. */
    events: integer('events').notNull(),
    clock: text('clock', { enum: ['none', 'running', 'paused', 'stopped'] }).notNull(),
    receivedOn: day('received_on').notNull(),
    /** Mirror of the clock `decision`; empty while it is paused. */
    dueOn: day('due_on'),
    submissionId: uuid('submission_id'),
    applicantUserId: text('applicant_user_id'),
    applicantName: text('applicant_name'),
    applicantEmail: text('applicant_email'),
    applicantPhone: text('applicant_phone'),
    /** Name and title as they are searched for (`searchKey`). */
    nameKey: text('name_key'),
    titleKey: text('title_key'),
    /** Digest of what two applications for the same thing have in common. */
    duplicateKey: text('duplicate_key'),
    decision: text('decision'),
    decidedOn: day('decided_on'),
    openedAt: moment('opened_at').notNull(),
    lastEventAt: moment('last_event_at').notNull(),
    closedOn: day('closed_on'),
    /** Class of retention in years; empty for 永年. */
    retentionYears: integer('retention_years'),
    /** Last day it must be kept. */
    keptUntil: day('kept_until'),
    disposedAt: moment('disposed_at'),
  },
  (t) => {
    // Cases without a due day come last; a row comparison pages through them (keyset).
    const due = sql`(coalesce(due_on, '9999-12-31'::date))`;
    // Columns after the id are not for order: a filter looks at them without visiting the table.
    const filters = [t.state, t.subject, t.type, t.assigneeId] as const;
    return [
      primaryKey({ columns: [t.town, t.id] }),
      unique('cases_cases_receipt').on(t.town, t.receipt),
      unique('cases_cases_open_key').on(t.town, t.openKey),
      index('cases_cases_section')
        .on(t.town, t.departmentId, due, t.id, ...filters)
        .where(sql`open`),
      index('cases_cases_mine')
        .on(t.town, t.assigneeId, due, t.id, t.state, t.subject)
        .where(sql`open AND assignee_id IS NOT NULL`),
      index('cases_cases_stuck')
        .on(t.town, t.departmentId, t.lastEventAt, t.id, ...filters)
        .where(sql`open`),
      index('cases_cases_all').on(t.town, t.departmentId, t.id, ...filters),
      // By department, so that a common name costs a small section no more than its own cases.
      index('cases_cases_name')
        .on(t.town, t.departmentId, t.nameKey.op('text_pattern_ops'))
        .where(sql`name_key IS NOT NULL`),
      index('cases_cases_title').on(t.town, t.departmentId, t.titleKey.op('text_pattern_ops')),
      index('cases_cases_counted').on(t.town, t.type, t.receivedOn, t.subject, t.channel),
      index('cases_cases_duplicate')
        .on(t.town, t.duplicateKey)
        .where(sql`duplicate_key IS NOT NULL`),
      index('cases_cases_applicant')
        .on(t.town, t.applicantUserId, t.id)
        .where(sql`applicant_user_id IS NOT NULL`),
      index('cases_cases_submission')
        .on(t.town, t.submissionId)
        .where(sql`submission_id IS NOT NULL`),
      index('cases_cases_kept')
        .on(t.town, t.keptUntil, t.id)
        .where(sql`kept_until IS NOT NULL AND disposed_at IS NULL`),
    ];
  },
);

const caseKey = { columns: [cases.town, cases.id] as [typeof cases.town, typeof cases.id] };

/**
 * What happened, for ever: also after disposal. Ids and figures only, no personal data; words that
 * people wrote are in tables whose rows can be deleted.
 */
export const caseEvents = appendOnlyTable(
  'cases_events',
  {
    caseId: uuid('case_id').notNull(),
    /** From 1, without gaps. */
    seq: integer('seq').notNull(),
    /** Idempotency key of the act, where it had one. */
    key: text('key'),
    /** `opened`, `acted`, `assigned`, `disposed` … */
    kind: text('kind').notNull(),
    action: text('action'),
    fromState: text('from_state'),
    toState: text('to_state'),
    actorKind: text('actor_kind', { enum: ['visitor', 'citizen', 'staff', 'system'] }).notNull(),
    actorId: text('actor_id'),
    payload: jsonb('payload').$type<Readonly<Record<string, string | number | boolean>>>(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.caseId, t.seq] }),
    uniqueIndex('cases_events_key').on(t.town, t.caseId, t.key).where(sql`key IS NOT NULL`),
    foreignKey({ columns: [t.town, t.caseId], foreignColumns: caseKey.columns }),
  ],
);

/** The reason given with an act; apart from the event, so that disposal can erase it. */
export const caseReasons = townTable(
  'cases_reasons',
  {
    caseId: uuid('case_id').notNull(),
    seq: integer('seq').notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.caseId, t.seq] }),
    foreignKey({ columns: [t.town, t.caseId], foreignColumns: caseKey.columns }),
  ],
);

/** Internal notes, and expert opinions (意見照会): asked of a department or a person, answered by them. */
export const caseNotes = townTable(
  'cases_notes',
  {
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: ['note', 'opinion'] }).notNull(),
    body: text('body').notNull(),
    authorStaffId: uuid('author_staff_id'),
    at: moment('at').notNull(),
    askedDepartmentId: uuid('asked_department_id'),
    askedStaffId: uuid('asked_staff_id'),
    dueOn: day('due_on'),
    answer: text('answer'),
    answeredBy: uuid('answered_by'),
    answeredAt: moment('answered_at'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('cases_notes_case').on(t.town, t.caseId, t.at),
    index('cases_notes_asked_department')
      .on(t.town, t.askedDepartmentId, t.dueOn)
      .where(sql`kind = 'opinion' AND answered_at IS NULL`),
    index('cases_notes_asked_staff')
      .on(t.town, t.askedStaffId, t.dueOn)
      .where(sql`kind = 'opinion' AND answered_at IS NULL`),
    foreignKey({ columns: [t.town, t.caseId], foreignColumns: caseKey.columns }),
  ],
);

/** A round of correction (補正): what was asked, field by field, and the submission that answered. */
export const caseCorrections = townTable(
  'cases_corrections',
  {
    caseId: uuid('case_id').notNull(),
    round: integer('round').notNull(),
    fields: jsonb('fields').$type<readonly CorrectionField[]>().notNull(),
    reason: text('reason').notNull(),
    requestedAt: moment('requested_at').notNull(),
    requestedBy: uuid('requested_by'),
    answerBy: day('answer_by'),
    submissionBefore: uuid('submission_before'),
    submissionAfter: uuid('submission_after'),
    answeredAt: moment('answered_at'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.caseId, t.round] }),
    foreignKey({ columns: [t.town, t.caseId], foreignColumns: caseKey.columns }),
  ],
);

/** Two cases that belong together; one row a pair, the smaller id first. */
export const caseLinks = townTable(
  'cases_links',
  {
    caseId: uuid('case_id').notNull(),
    otherId: uuid('other_id').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.caseId, t.otherId] }),
    index('cases_links_other').on(t.town, t.otherId),
    foreignKey({ columns: [t.town, t.caseId], foreignColumns: caseKey.columns }),
    foreignKey({ columns: [t.town, t.otherId], foreignColumns: caseKey.columns }),
  ],
);

/** The town's own key from which the secrets of applicants are derived (see `receipts.ts`). */
export const caseKeys = townTable(
  'cases_keys',
  { key: text('key').notNull(), createdAt: moment('created_at').notNull() },
  (t) => [primaryKey({ columns: [t.town] })],
);

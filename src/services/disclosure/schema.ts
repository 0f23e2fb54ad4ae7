import {
  type AnyPgColumn,
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import { type Outcome, outcomes, requestKinds, results, type Settings, ways } from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: 'string' });

/** The town's parameters; the newest version holds. */
export const settings = appendOnlyTable(
  'disclosure_settings',
  {
    version: integer('version').notNull(),
    content: jsonb('content').$type<Settings>().notNull(),
    savedBy: text('saved_by').notNull(),
    savedAt: moment('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.version] })],
);

/** What was asked for; one row for each case. The days and the result stay after disposal. */
export const requests = townTable(
  'disclosure_requests',
  {
    /** Of the cases engine. */
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: requestKinds }).notNull(),
    agency: text('agency').notNull(),
    documents: text('documents').notNull(),
    purpose: text('purpose').notNull(),
    way: text('way', { enum: ways }).notNull(),
    address: text('address').notNull(),
    language: text('language').notNull(),
    /** 本人確認: needed for personal information only. */
    identity: text('identity', { enum: ['not-needed', 'pending', 'account', 'counter'] }).notNull(),
    identityNote: text('identity_note').notNull(),
    receivedOn: day('received_on').notNull(),
    result: text('result', { enum: results }),
    resultOn: day('result_on'),
    /** First day on which documents may be seen (第三者の反対意見: two weeks after the decision). */
    availableFrom: day('available_from'),
    /** 特例延長: when the rest of very many documents will be decided. */
    restBy: day('rest_by'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.caseId] }),
    index('disclosure_requests_received').on(t.town, t.receivedOn),
  ],
);

const ofRequest = (t: { readonly town: AnyPgColumn; readonly caseId: AnyPgColumn }) =>
  foreignKey({ columns: [t.town, t.caseId], foreignColumns: [requests.town, requests.caseId] });

/** 補正: what was asked of the requester, and the answer; before and after are kept. */
export const corrections = townTable(
  'disclosure_corrections',
  {
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    message: text('message').notNull(),
    documentsBefore: text('documents_before').notNull(),
    documentsAfter: text('documents_after'),
    askedAt: moment('asked_at').notNull(),
    answeredAt: moment('answered_at'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('disclosure_corrections_case').on(t.town, t.caseId),
    ofRequest(t),
  ],
);

/** A department that was asked whether it holds what is wanted. */
export const searches = townTable(
  'disclosure_searches',
  {
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    departmentId: uuid('department_id').notNull(),
    dueOn: day('due_on').notNull(),
    answer: text('answer', { enum: ['found', 'none'] }),
    note: text('note').notNull(),
    answeredBy: text('answered_by'),
    askedAt: moment('asked_at').notNull(),
    answeredAt: moment('answered_at'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('disclosure_searches_case').on(t.town, t.caseId),
    index('disclosure_searches_department').on(t.town, t.departmentId, t.answeredAt),
    ofRequest(t),
  ],
);

export const treatments = ['undecided', 'open', 'partial', 'withheld'] as const;
export const redactionStates = ['none', 'waiting', 'done', 'failed'] as const;

/** 対象公文書. Only `releasedFileId` can ever reach the requester. */
export const documents = townTable(
  'disclosure_documents',
  {
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    departmentId: uuid('department_id').notNull(),
    title: text('title').notNull(),
    pages: integer('pages').notNull(),
    treatment: text('treatment', { enum: treatments }).notNull(),
    originalFileId: uuid('original_file_id'),
    /** Counts every change of the marks: a redaction of older marks is thrown away. */
    marksVersion: integer('marks_version').notNull(),
    redaction: text('redaction', { enum: redactionStates }).notNull(),
    /** What the proof found, when it refused. */
    fault: jsonb('fault').$type<{ kind: string; page?: number; name?: string }>(),
    alsoElsewhere: jsonb('also_elsewhere').$type<readonly string[]>().notNull(),
    releasedFileId: uuid('released_file_id'),
    releasedAt: moment('released_at'),
    addedAt: moment('added_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('disclosure_documents_case').on(t.town, t.caseId),
    ofRequest(t),
  ],
);

/** A place to be hidden, in points from the upper left corner of the page as it is shown. */
export const marks = townTable(
  'disclosure_marks',
  {
    id: uuid('id').notNull(),
    documentId: uuid('document_id').notNull(),
    page: integer('page').notNull(),
    x: doublePrecision('x').notNull(),
    y: doublePrecision('y').notNull(),
    width: doublePrecision('width').notNull(),
    height: doublePrecision('height').notNull(),
    categoryId: text('category_id').notNull(),
    /** Words below it, for the list; empty for rectangles. */
    words: text('words').notNull(),
    madeBy: text('made_by').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('disclosure_marks_document').on(t.town, t.documentId, t.page),
    foreignKey({
      columns: [t.town, t.documentId],
      foreignColumns: [documents.town, documents.id],
    }),
  ],
);

/** 第三者意見照会. */
export const thirdParties = townTable(
  'disclosure_third_parties',
  {
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    name: text('name').notNull(),
    body: boolean('body').notNull(),
    address: text('address').notNull(),
    about: text('about').notNull(),
    askedOn: day('asked_on').notNull(),
    dueOn: day('due_on').notNull(),
    letterId: uuid('letter_id').notNull(),
    answer: text('answer', { enum: ['consents', 'objects', 'silent'] }),
    answeredOn: day('answered_on'),
    note: text('note').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('disclosure_third_parties_case').on(t.town, t.caseId),
    ofRequest(t),
  ],
);

export interface Proposal {
  readonly outcome: Outcome;
  readonly rule: string;
  readonly facts: string;
  readonly appeal: string;
  readonly withheld: string;
  readonly place: string;
  readonly note: string;
  readonly transferTo: string;
}

/** A decision as it was put before the approvers, and what became of it. */
export const decisions = townTable(
  'disclosure_decisions',
  {
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    outcome: text('outcome', { enum: outcomes }).notNull(),
    proposal: jsonb('proposal').$type<Proposal>().notNull(),
    state: text('state', { enum: ['proposed', 'returned', 'decided'] }).notNull(),
    letterId: uuid('letter_id'),
    proposedBy: text('proposed_by').notNull(),
    proposedAt: moment('proposed_at').notNull(),
    decidedOn: day('decided_on'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('disclosure_decisions_case').on(t.town, t.caseId, t.proposedAt),
    ofRequest(t),
  ],
);

/** 写しの費用, for one request; payment is recorded at the counter. */
export const charges = townTable(
  'disclosure_charges',
  {
    caseId: uuid('case_id').notNull(),
    pages: integer('pages').notNull(),
    colourPages: integer('colour_pages').notNull(),
    yen: integer('yen').notNull(),
    state: text('state', { enum: ['due', 'paid', 'waived'] }).notNull(),
    settledOn: day('settled_on'),
    settledBy: text('settled_by'),
    deliveredOn: day('delivered_on'),
    deliveredBy: text('delivered_by'),
  },
  (t) => [primaryKey({ columns: [t.town, t.caseId] }), ofRequest(t)],
);

/** 審査請求 with its 諮問, 答申 and 裁決. */
export const reviews = townTable(
  'disclosure_reviews',
  {
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    grounds: text('grounds').notNull(),
    receivedOn: day('received_on').notNull(),
    consultedOn: day('consulted_on'),
    reportedOn: day('reported_on'),
    report: text('report').notNull(),
    ruledOn: day('ruled_on'),
    ruling: text('ruling', { enum: ['upheld', 'dismissed', 'inadmissible'] }),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('disclosure_reviews_case').on(t.town, t.caseId),
    ofRequest(t),
  ],
);

import {
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { FeeLine } from '../catalogue/fee.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/**
 * How to reach who applies without an account, and on what ground somebody applies for another; kept
 * with the draft until it is sent, and with the case after that.
 */
export const contacts = townTable(
  'procedures_contacts',
  {
    draftId: uuid('draft_id').notNull(),
    caseId: uuid('case_id'),
    email: text('email'),
    emailConfirmedAt: moment('email_confirmed_at'),
    /** HMAC of the code that was mailed; never the code. */
    codeHash: text('code_hash'),
    codeExpiresAt: moment('code_expires_at'),
    /** Wrong codes since the last mail. */
    tries: integer('tries').notNull(),
    phone: text('phone'),
    /** Who the proxy is to the person: see `relations` in `rules.ts`. */
    relation: text('relation'),
    /** Somebody who applies for others says that they agreed. */
    consented: boolean('consented').notNull(),
    proofFileId: uuid('proof_file_id'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.draftId] }),
    index('procedures_contacts_case').on(t.town, t.caseId),
    index('procedures_contacts_age').on(t.town, t.createdAt),
  ],
);

/** A fee (手数料) of a case; what happened to it is in `procedures_charge_events`. */
export const charges = townTable(
  'procedures_charges',
  {
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    /** Integer yen. */
    yen: integer('yen').notNull(),
    lines: jsonb('lines').$type<readonly FeeLine[]>().notNull(),
    status: text('status', { enum: ['due', 'paid', 'waived', 'refunded'] }).notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('procedures_charges_case').on(t.town, t.caseId),
  ],
);

/** Payments at the counter, waivers and refunds; a mistake is answered by another row. */
export const chargeEvents = appendOnlyTable(
  'procedures_charge_events',
  {
    id: uuid('id').notNull(),
    chargeId: uuid('charge_id').notNull(),
    act: text('act', { enum: ['charged', 'paid', 'waived', 'refunded'] }).notNull(),
    yen: integer('yen').notNull(),
    method: text('method', { enum: ['none', 'counter-cash', 'counter-card'] }).notNull(),
    /** Number of the paper receipt (領収書). */
    reference: text('reference'),
    /** Why it was waived or refunded; no personal data, for the row stays. */
    reason: text('reason'),
    /** Idempotency key of the form; empty for the charge itself. */
    key: text('key'),
    actorName: text('actor_name').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('procedures_charge_events_charge').on(t.town, t.chargeId, t.at),
    unique('procedures_charge_events_key').on(t.town, t.chargeId, t.key),
  ],
);

import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { AuditDetails } from './contract.ts';

/** Who did what, and who read whose data. Each row carries the hash of the one before it. */
export const auditEntries = appendOnlyTable(
  'audit_entries',
  {
    /** 1, 2, 3 … in each town without a gap. */
    seq: bigint('seq', { mode: 'number' }).notNull(),
    id: uuid('id').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    actorKind: text('actor_kind', { enum: ['visitor', 'citizen', 'staff', 'system'] }).notNull(),
    /** Staff id, user id of a citizen, or name of the job; empty for visitors. */
    actorId: text('actor_id'),
    action: text('action').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: text('subject_id').notNull(),
    readPersonalData: boolean('read_personal_data').notNull(),
    details: jsonb('details').$type<AuditDetails>().notNull(),
    requestId: text('request_id'),
    /** SHA-256, hex; of the first entry 64 zeros. */
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.seq] }),
    unique('audit_entries_hash').on(t.town, t.hash),
    index('audit_entries_at').on(t.town, t.at, t.seq),
    index('audit_entries_actor').on(t.town, t.actorId, t.at, t.seq),
    index('audit_entries_action').on(t.town, t.action, t.at, t.seq),
    index('audit_entries_subject').on(t.town, t.subjectType, t.subjectId, t.at, t.seq),
    index('audit_entries_personal').on(t.town, t.at, t.seq).where(sql`read_personal_data`),
  ],
);

/** Where each town's chain ends. Writers of one town take turns at this row. */
export const auditHeads = townTable(
  'audit_heads',
  {
    seq: bigint('seq', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town] })],
);

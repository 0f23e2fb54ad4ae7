import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Reasons } from '#engines/letters/contract.ts';
import { townTable } from '#platform/database/town-table.ts';

/**
 * What is to be decided about a case and told in the letter, one for each case: prepared by a clerk, put
 * before the approvers, carried out with the decision. Outcome and days stay for the statistics when the
 * rest is erased at the end of the retention.
 */
export const decisions = townTable(
  'procedures_decisions',
  {
    caseId: uuid('case_id').notNull(),
    procedureId: text('procedure_id').notNull(),
    outcome: text('outcome', { enum: ['approve', 'refuse'] }).notNull(),
    /** Short name of a template of the letters engine; empty: no letter. */
    template: text('template'),
    fields: jsonb('fields').$type<Readonly<Record<string, string>>>().notNull(),
    /** Integer yen. */
    amount: integer('amount'),
    reasons: jsonb('reasons').$type<Reasons>(),
    comment: text('comment').notNull(),
    /** Counts its changes; who saves over a newer one is refused. */
    version: integer('version').notNull(),
    preparedBy: text('prepared_by').notNull(),
    preparedAt: timestamp('prepared_at', { withTimezone: true }).notNull(),
    letterId: uuid('letter_id'),
    decidedOn: date('decided_on', { mode: 'string' }),
    /** Within 標準処理期間; empty where none is set or nobody can say. */
    inTime: boolean('in_time'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.caseId] }),
    index('procedures_decisions_day').on(t.town, t.decidedOn, t.procedureId),
  ],
);

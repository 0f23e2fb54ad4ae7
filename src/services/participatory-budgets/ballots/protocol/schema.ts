import { foreignKey, index, integer, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { appendOnlyTable } from '#platform/database/town-table.ts';
import { rounds } from '../../schema.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** What people found and why: papers counted by hand, and words for each difference. The newest stands. */
export const findings = appendOnlyTable(
  'participatory_budgets_findings',
  {
    id: uuid('id').notNull(),
    roundId: uuid('round_id').notNull(),
    /** Line of the protocol. */
    line: text('line').notNull(),
    /** The papers, or the difference that is explained. */
    figure: integer('figure').notNull(),
    /** Empty for papers. */
    words: text('words').notNull(),
    foundBy: text('found_by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('participatory_budgets_findings_of').on(t.town, t.roundId, t.id),
    foreignKey({
      name: 'participatory_budgets_findings_round',
      columns: [t.town, t.roundId],
      foreignColumns: [rounds.town, rounds.id],
    }),
  ],
);

/** Who stands for the protocol. A signature is of its content: of another one it says nothing. */
export const signatures = appendOnlyTable(
  'participatory_budgets_signatures',
  {
    roundId: uuid('round_id').notNull(),
    /** SHA-256 of the protocol's content, hex. */
    digest: text('digest').notNull(),
    staffId: uuid('staff_id').notNull(),
    name: text('name').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.roundId, t.digest, t.staffId] }),
    foreignKey({
      name: 'participatory_budgets_signatures_round',
      columns: [t.town, t.roundId],
      foreignColumns: [rounds.town, rounds.id],
    }),
  ],
);

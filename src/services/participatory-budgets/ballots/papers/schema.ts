import { foreignKey, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import { rounds } from '../../schema.ts';

/** Typed by the first person, by the second, shown where they differ, in the box. */
export const batchStates = ['first', 'second', 'differs', 'done'] as const;

/** A bundle of paper ballots, mixed before, that two people type. */
export const batches = townTable(
  'participatory_budgets_batches',
  {
    id: uuid('id').notNull(),
    roundId: uuid('round_id').notNull(),
    /** As written on the bundle. */
    number: smallint('number').notNull(),
    sheets: smallint('sheets').notNull(),
    state: text('state', { enum: batchStates }).notNull(),
    firstId: uuid('first_id'),
    firstBy: text('first_by').notNull(),
    secondBy: text('second_by').notNull(),
    mendedBy: text('mended_by').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('participatory_budgets_batches_number').on(t.town, t.roundId, t.number),
    foreignKey({
      name: 'participatory_budgets_batches_round',
      columns: [t.town, t.roundId],
      foreignColumns: [rounds.town, rounds.id],
    }),
  ],
);

/** A paper ballot as each of the two read it, and as it counts; in the words of `papers/notation.ts`. */
export const sheets = townTable(
  'participatory_budgets_sheets',
  {
    batchId: uuid('batch_id').notNull(),
    /** In the bundle, from 1. */
    place: smallint('place').notNull(),
    first: text('first').notNull(),
    second: text('second'),
    final: text('final'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.batchId, t.place] }),
    foreignKey({
      name: 'participatory_budgets_sheets_batch',
      columns: [t.town, t.batchId],
      foreignColumns: [batches.town, batches.id],
    }),
  ],
);

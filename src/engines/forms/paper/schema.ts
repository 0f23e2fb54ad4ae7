import { foreignKey, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import { formsDrafts } from '../schema.ts';

/** Which drafts were typed in from which print; several when a print was photocopied. */
export const formsPapers = townTable(
  'forms_papers',
  {
    print: text('print').notNull(),
    draftId: uuid('draft_id').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.print, table.draftId] }),
    foreignKey({
      name: 'forms_papers_draft',
      columns: [table.town, table.draftId],
      foreignColumns: [formsDrafts.town, formsDrafts.id],
    }).onDelete('cascade'),
  ],
);

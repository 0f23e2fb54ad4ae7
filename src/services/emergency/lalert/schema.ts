import { boolean, integer, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';

export const lalertSettings = townTable(
  'emergency_lalert_settings',
  {
    /** Documents may be made; off until the town has its agreement with the operator. */
    active: boolean('active').notNull(),
    /** EDXL-DE senderID, `actor@domain`. */
    sender: text('sender').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town] })],
);

/** Documents by revision: the id stays, the counter grows, and no disaster uses the id of another. */
export const lalertDocuments = appendOnlyTable(
  'emergency_lalert_documents',
  {
    id: uuid('id').notNull(),
    revision: integer('revision').notNull(),
    situationId: uuid('situation_id').notNull(),
    xml: text('xml').notNull(),
    staffName: text('staff_name').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.id, t.revision] })],
);

import { bigint, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { townTable } from '../database/town-table.ts';

/** Which town keeps which content under which name. The content lies in the store by its hash. */
export const fileObjects = townTable(
  'files_objects',
  {
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    /** SHA-256 of the content, hex. */
    sha256: text('sha256').notNull(),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.town, table.id] })],
);

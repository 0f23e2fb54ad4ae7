import { bigint, boolean, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
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
    /** False where no virus scanner is set up, and for what the program made itself. */
    scanned: boolean('scanned').notNull().default(false),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.town, table.id] })],
);

/** Contents that a town erased; once no row of any town names one, `files.sweep` removes it. */
export const fileDust = townTable(
  'files_dust',
  {
    sha256: text('sha256').notNull(),
    erasedAt: timestamp('erased_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.town, table.sha256] })],
);

import { index, integer, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { FieldKind } from '../definition/model.ts';
import type { Channel } from '../owner.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/**
 * What filled each answer that was sent, and the seconds of writing that it saved. The seconds stand
 * in the row: a later change of the table of seconds does not rewrite what was reported.
 */
export const formsSkips = appendOnlyTable(
  'forms_skips',
  {
    submissionId: uuid('submission_id').notNull(),
    path: text('path').notNull(),
    owner: text('owner').notNull(),
    subject: text('subject').notNull(),
    channel: text('channel').$type<Channel>().notNull(),
    fieldKind: text('field_kind').$type<FieldKind>().notNull(),
    /** `typed`, `staff`, or the name of the source. */
    source: text('source').notNull(),
    /** SHA-256 of what the source said when it filled the field, hex; empty for what was typed. */
    sourceDigest: text('source_digest'),
    seconds: integer('seconds').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.submissionId, table.path] }),
    index('forms_skips_time').on(table.town, table.at),
  ],
);

/** Seconds that a kind of question takes to write, where the town has set its own. */
export const formsWritingSeconds = townTable(
  'forms_writing_seconds',
  {
    fieldKind: text('field_kind').$type<FieldKind>().notNull(),
    seconds: integer('seconds').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.town, table.fieldKind] })],
);

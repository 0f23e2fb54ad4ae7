import { date, foreignKey, jsonb, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import type { AddressAnswer, NameAnswer } from '../definition/model.ts';
import { formsDrafts } from '../schema.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** What a citizen keeps for the next form; theirs to change and to delete. */
export const formsProfiles = townTable(
  'forms_profiles',
  {
    userId: text('user_id').notNull(),
    name: jsonb('name').$type<NameAnswer>(),
    birthday: date('birthday', { mode: 'string' }),
    address: jsonb('address').$type<AddressAnswer>(),
    phone: text('phone'),
    email: text('email'),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.town, table.userId] })],
);

/** For which places of a draft sources were asked already: an emptied answer is not filled again. */
export const formsPrefillAsked = townTable(
  'forms_prefill_asked',
  {
    draftId: uuid('draft_id').notNull(),
    kind: text('kind').$type<'screen' | 'postcode'>().notNull(),
    /** Screen id, or path of the address that the postcode filled. */
    place: text('place').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.town, table.draftId, table.kind, table.place] }),
    foreignKey({
      name: 'forms_prefill_asked_draft',
      columns: [table.town, table.draftId],
      foreignColumns: [formsDrafts.town, formsDrafts.id],
    }).onDelete('cascade'),
  ],
);

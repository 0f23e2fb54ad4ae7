import { boolean, index, integer, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';

export const safetyStates = ['safe', 'help'] as const;
export type SafetyState = (typeof safetyStates)[number];

/** What people said of themselves (安否). Personal data: gone some weeks after the disaster. */
export const safety = townTable(
  'emergency_safety',
  {
    id: uuid('id').notNull(),
    situationId: uuid('situation_id').notNull(),
    state: text('state', { enum: safetyStates }).notNull(),
    name: text('name').notNull(),
    kana: text('kana').notNull(),
    /** Slug of an area; empty when not said. */
    area: text('area').notNull(),
    place: text('place').notNull(),
    phone: text('phone').notNull(),
    /** People with them, themselves included. */
    persons: integer('persons').notNull(),
    /** What they need. */
    note: text('note').notNull(),
    /** Whoever knows them by name may see the answer. */
    shared: boolean('shared').notNull(),
    /** Typed by staff for somebody, or as a sample in a drill. */
    byStaff: boolean('by_staff').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    handledAt: timestamp('handled_at', { withTimezone: true }),
    handledBy: text('handled_by'),
    handledNote: text('handled_note'),
    /** Name, reading and phone as they are compared. */
    nameKey: text('name_key').notNull(),
    kanaKey: text('kana_key').notNull(),
    phoneKey: text('phone_key').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('emergency_safety_names').on(t.town, t.situationId, t.nameKey),
    index('emergency_safety_list').on(t.town, t.situationId, t.state, t.at),
  ],
);

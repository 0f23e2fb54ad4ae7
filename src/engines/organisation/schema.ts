import { sql } from 'drizzle-orm';
import { boolean, jsonb, pgPolicy, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { townRole } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';

/** The towns of this installation. The row of a town is the town's own; finding one by host is not. */
export const towns = pgTable(
  'organisation_towns',
  {
    /** 全国地方公共団体コード, 6 digits with the check digit. */
    town: text('town').primaryKey(),
    name: jsonb('name').$type<Text>().notNull(),
    prefecture: jsonb('prefecture').$type<Text>().notNull(),
    /** Host names, without port, that are this town's. */
    hosts: text('hosts').array().notNull().default(sql`'{}'`),
    accent: text('accent').notNull().default('green'),
    contact: jsonb('contact').$type<{ section: Text; telephone: string; hours: Text }>().notNull(),
    demo: boolean('demo').notNull().default(false),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  () => [
    pgPolicy('organisation_towns_own_town', {
      for: 'all',
      to: townRole,
      using: sql`town = current_setting('app.town', true)`,
      withCheck: sql`town = current_setting('app.town', true)`,
    }),
  ],
);

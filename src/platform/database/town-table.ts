import { type BuildExtraConfigColumns, sql } from 'drizzle-orm';
import {
  type PgColumnBuilderBase,
  type PgTableExtraConfigValue,
  pgPolicy,
  pgRole,
  pgTable,
  text,
} from 'drizzle-orm/pg-core';

/** The role each unit of work runs as; row-level security binds it, ownership does not free it. */
export const townRole = pgRole('tomoni_town').existing();

const ownTown = sql`town = current_setting('app.town', true)`;

type TownColumns<C> = C & { town: ReturnType<typeof townColumn> };
type Extra<N extends string, C extends Record<string, PgColumnBuilderBase>> = (
  table: BuildExtraConfigColumns<N, TownColumns<C>, 'pg'>,
) => PgTableExtraConfigValue[];

/** 全国地方公共団体コード, 6 digits with the check digit. */
const townColumn = () => text('town').notNull();

/**
 * A table whose rows belong to a town. Adds the column `town` and the policy that shows a unit of
 * work its own town only. The caller puts `table.town` first in the primary key, in every unique
 * index and in every foreign key (an architecture test checks it), so that the table can be
 * distributed by town as it stands.
 */
export function townTable<N extends string, C extends Record<string, PgColumnBuilderBase>>(
  name: N,
  columns: C,
  extra: Extra<N, C>,
) {
  return pgTable(name, { town: townColumn(), ...columns } as TownColumns<C>, (table) => [
    pgPolicy(`${name}_own_town`, { for: 'all', to: townRole, using: ownTown, withCheck: ownTown }),
    ...extra(table),
  ]);
}

/**
 * A town table whose rows are written once. There is no policy and, after `grantTables`, no grant
 * for UPDATE and DELETE: a correction is a new row that names the old one.
 */
export function appendOnlyTable<N extends string, C extends Record<string, PgColumnBuilderBase>>(
  name: N,
  columns: C,
  extra: Extra<N, C>,
) {
  return pgTable(name, { town: townColumn(), ...columns } as TownColumns<C>, (table) => [
    pgPolicy(`${name}_read`, { for: 'select', to: townRole, using: ownTown }),
    pgPolicy(`${name}_append`, { for: 'insert', to: townRole, withCheck: ownTown }),
    ...extra(table),
  ]);
}

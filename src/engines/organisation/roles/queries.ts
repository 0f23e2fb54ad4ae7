import { and, asc, eq, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { permissions, roles } from '../schema.ts';
import { words } from './text.ts';

export type Role = typeof roles.$inferSelect;
export type KnownPermission = typeof permissions.$inferSelect;

/** Roles in the order of the staff list of a town hall: the mayor first, administrators last. */
export async function listRoles({ db, town }: Unit): Promise<Role[]> {
  const place = sql`array_position(ARRAY['mayor','chief','planner','finance','editor','clerk','admin'], ${roles.name})`;
  return db.select().from(roles).where(eq(roles.town, town)).orderBy(place, asc(roles.name));
}

/** @throws AppError `not-found` */
export async function getRole({ db, town }: Unit, id: string): Promise<Role> {
  const [role] = isId(id)
    ? await db
        .select()
        .from(roles)
        .where(and(eq(roles.town, town), eq(roles.id, id)))
    : [];
  if (!role) throw notFound(words.what);
  return role;
}

/** What the installed modules let people do. */
export async function listPermissions({ db, town }: Unit): Promise<KnownPermission[]> {
  return db
    .select()
    .from(permissions)
    .where(and(eq(permissions.town, town), eq(permissions.declared, true)))
    .orderBy(asc(permissions.name));
}

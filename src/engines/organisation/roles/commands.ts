import { and, eq, notInArray, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { type Permission, roleNames } from '#platform/module.ts';
import { permissions as permissionTable, roles } from '../schema.ts';
import { roleLabels } from './text.ts';

async function ensureRoles({ db, town }: Unit): Promise<void> {
  const rows = roleNames.map((name) => ({
    town,
    id: newId(),
    name,
    label: roleLabels[name],
    permissions: [],
  }));
  await db
    .insert(roles)
    .values(rows)
    .onConflictDoNothing({ target: [roles.town, roles.name] });
}

/** Permissions this town has not met yet; those it has met stay as the town arranged them. */
async function introduce(unit: Unit, permissions: readonly Permission[]): Promise<Permission[]> {
  const { db, town } = unit;
  const met = new Set(
    (
      await db
        .select({ name: permissionTable.name })
        .from(permissionTable)
        .where(eq(permissionTable.town, town))
    ).map(({ name }) => name),
  );
  if (permissions.length > 0) {
    await db
      .insert(permissionTable)
      .values(
        permissions.map(({ name, label, secondFactor = false }) => ({
          town,
          name,
          label,
          secondFactor,
          declared: true,
        })),
      )
      .onConflictDoUpdate({
        target: [permissionTable.town, permissionTable.name],
        set: {
          label: sql`excluded.label`,
          secondFactor: sql`excluded.second_factor`,
          declared: true,
        },
      });
  }
  return permissions.filter(({ name }) => !met.has(name));
}

/** Those no module declares any more are hidden, not forgotten: the module may come back. */
async function hideOthers({ db, town }: Unit, permissions: readonly Permission[]): Promise<void> {
  const names = permissions.map(({ name }) => name);
  await db
    .update(permissionTable)
    .set({ declared: false })
    .where(and(eq(permissionTable.town, town), notInArray(permissionTable.name, names)));
}

/**
 * Brings the town's roles up to the installed modules: makes missing roles and gives each newly
 * introduced permission to its default roles, once. What an administrator took away stays away.
 */
export async function syncRoles(unit: Unit, permissions: readonly Permission[]): Promise<void> {
  const { db, town } = unit;
  await ensureRoles(unit);
  const introduced = await introduce(unit, permissions);
  await hideOthers(unit, permissions);
  for (const name of roleNames) {
    const added = introduced.filter((p) => p.defaultRoles.includes(name)).map((p) => p.name);
    if (added.length === 0) continue;
    await db
      .update(roles)
      .set({ permissions: sql`${roles.permissions} || ${sql.param(added)}::text[]` })
      .where(and(eq(roles.town, town), eq(roles.name, name)));
  }
}

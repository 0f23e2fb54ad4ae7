import { listDepartments } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';

/** Names of the departments a member of staff belongs to today. */
export async function ownDepartmentNames(unit: Unit, actor: Actor): Promise<ReadonlySet<string>> {
  if (actor.kind !== 'staff' || actor.departmentIds.length === 0) return new Set();
  const all = await listDepartments(unit);
  return new Set(
    all.filter(({ id }) => actor.departmentIds.includes(id)).map(({ name }) => name.ja),
  );
}

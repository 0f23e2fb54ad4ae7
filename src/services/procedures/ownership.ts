import type { OwnedThing, OwnedThings } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { listProcedures } from './catalogue/queries.ts';

/** Procedures that would be left without a section to answer for them. */
async function listOwned(
  unit: Unit,
  { departmentIds }: { readonly departmentIds: readonly string[] },
): Promise<OwnedThing[]> {
  const procedures = await listProcedures(unit);
  return procedures
    .filter(({ departmentId }) => departmentIds.includes(departmentId))
    .map(({ id, name, departmentId }) => ({
      label: name,
      href: `/staff/procedures/${id}/edit`,
      ownerDepartmentId: departmentId,
    }));
}

export const ownership: OwnedThings = { module: 'procedures', list: listOwned };

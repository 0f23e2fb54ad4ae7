import type { OwnedThing, OwnedThings } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { listOf } from '../items/queries.ts';
import { moduleName } from '../model.ts';
import { ownedLabel } from './text.ts';

/** Items that would be left without a person or a section to answer for them. */
async function listOwned(
  unit: Unit,
  owners: { readonly staffIds: readonly string[]; readonly departmentIds: readonly string[] },
): Promise<OwnedThing[]> {
  return (await listOf(unit, owners)).map(({ id, title, departmentId, ownerStaffId }) => ({
    label: ownedLabel(title),
    href: `/staff/news/${id}`,
    ...(owners.departmentIds.includes(departmentId) && { ownerDepartmentId: departmentId }),
    ...(ownerStaffId && owners.staffIds.includes(ownerStaffId) && { ownerStaffId }),
  }));
}

export const ownership: OwnedThings = { module: moduleName, list: listOwned };

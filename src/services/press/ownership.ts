import type { OwnedThing, OwnedThings } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { deskHref, moduleName } from './model.ts';
import { listOwned } from './releases/queries.ts';
import { ownedLabel } from './text.ts';

/** Releases that would be left without a person or a section to answer for them. */
async function list(
  unit: Unit,
  owners: { readonly staffIds: readonly string[]; readonly departmentIds: readonly string[] },
): Promise<OwnedThing[]> {
  return (await listOwned(unit, owners)).map(({ id, title, departmentId, ownerStaffId }) => ({
    label: ownedLabel(title),
    href: deskHref(id),
    ...(owners.departmentIds.includes(departmentId) && { ownerDepartmentId: departmentId }),
    ...(ownerStaffId && owners.staffIds.includes(ownerStaffId) && { ownerStaffId }),
  }));
}

export const ownership: OwnedThings = { module: moduleName, list };

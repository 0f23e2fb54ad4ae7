import type { OwnedThings } from '#engines/organisation/contract.ts';
import { listOwned } from './calls/queries.ts';
import { deskHref, moduleName } from './model.ts';
import { ownedLabel } from './text.ts';

/** Calls without a result that would be left without a person or a section to answer for them. */
export const ownership: OwnedThings = {
  module: moduleName,
  async list(unit, owners) {
    return (await listOwned(unit, owners)).map(
      ({ id, title, titleEn, departmentId, ownerStaffId }) => ({
        ...{ label: ownedLabel(title, titleEn), href: deskHref(id) },
        ...(owners.departmentIds.includes(departmentId) && { ownerDepartmentId: departmentId }),
        ...(ownerStaffId && owners.staffIds.includes(ownerStaffId) && { ownerStaffId }),
      }),
    );
  },
};

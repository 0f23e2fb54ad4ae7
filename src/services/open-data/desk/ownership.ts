import { listOwnedSets } from '#engines/datasets/contract.ts';
import type { OwnedThings } from '#engines/organisation/contract.ts';
import { moduleName } from '../model.ts';
import { ownedText } from './text.ts';

/** Sets that would be left without a person or a section to renew them. */
export const ownership: OwnedThings = {
  module: moduleName,
  async list(unit, owners) {
    const sets = await listOwnedSets(unit, owners);
    return sets.map(({ id, title, departmentId, ownerStaffId }) => ({
      ...{ label: ownedText(title), href: `/staff/open-data/${id}` },
      ...(owners.departmentIds.includes(departmentId) && { ownerDepartmentId: departmentId }),
      ...(ownerStaffId && owners.staffIds.includes(ownerStaffId) && { ownerStaffId }),
    }));
  },
};

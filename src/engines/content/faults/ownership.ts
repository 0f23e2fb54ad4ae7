import type { OwnedThings } from '#engines/organisation/contract.ts';
import { listOwnedFaults } from './queries.ts';
import { words } from './text.ts';

/** Open faults would be left without an owner when people move. */
export const ownership: OwnedThings = {
  module: 'content',
  list: async (unit, owners) => {
    const owned = await listOwnedFaults(unit, owners);
    return owned.map(({ id, title, message, staffId, departmentId }) => ({
      label: words.owned(title, message),
      href: `/staff/accessibility/${id}`,
      ...(staffId ? { ownerStaffId: staffId } : {}),
      ownerDepartmentId: departmentId,
    }));
  },
};

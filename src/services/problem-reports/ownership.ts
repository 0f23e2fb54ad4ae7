import type { OwnedThings } from '#engines/organisation/contract.ts';
import { desk, moduleName } from './model.ts';
import { findSetup } from './settings/queries.ts';
import { ownedLabel } from './text.ts';

/** Categories that would be left without a section; open reports move with their cases. */
export const ownership: OwnedThings = {
  module: moduleName,
  async list(unit, { departmentIds }) {
    const setup = await findSetup(unit);
    return (setup?.categories ?? [])
      .filter(({ departmentId }) => departmentIds.includes(departmentId))
      .map((category) => ({
        label: ownedLabel(category.name, category.nameEn),
        href: `${desk}/settings/categories/${category.slug}`,
        ownerDepartmentId: category.departmentId,
      }));
  },
};

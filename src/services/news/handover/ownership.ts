import { type OwnedThings, ownedThing } from '#engines/organisation/contract.ts';
import { listOf } from '../items/queries.ts';
import { moduleName } from '../model.ts';
import { ownedLabel } from './text.ts';

/** Items that would be left without a person or a section to answer for them. */
export const ownership: OwnedThings = {
  module: moduleName,
  list: async (unit, owners) =>
    (await listOf(unit, owners)).map((row) =>
      ownedThing(owners, row, { label: ownedLabel(row.title), href: `/staff/news/${row.id}` }),
    ),
};

import { type OwnedThings, ownedThing } from '#engines/organisation/contract.ts';
import { listOwned } from './meetings/queries.ts';
import { deskHref, moduleName } from './model.ts';
import { ownedLabel } from './text.ts';

/** Meetings that would be left without a person or a section to answer for them. */
export const ownership: OwnedThings = {
  module: moduleName,
  list: async (unit, owners) =>
    (await listOwned(unit, owners)).map((row) =>
      ownedThing(owners, row, { label: ownedLabel(row.title), href: deskHref(row.id) }),
    ),
};

import type { OwnedThings } from '#engines/organisation/contract.ts';
import { deskHref, moduleName } from './model.ts';
import { listOwnedRounds } from './rounds/queries.ts';
import { ownedLabel } from './text.ts';

/** Rounds without a result that would be left without a section; proposals move with their voices. */
export const ownership: OwnedThings = {
  module: moduleName,
  async list(unit, { departmentIds }) {
    return (await listOwnedRounds(unit, departmentIds)).map((round) => ({
      ...{ label: ownedLabel(round.title, round.titleEn), href: deskHref(round.id) },
      ownerDepartmentId: round.departmentId,
    }));
  },
};

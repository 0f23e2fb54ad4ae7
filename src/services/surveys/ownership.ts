import type { OwnedThing, OwnedThings } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { listSurveys } from './questionnaires/queries.ts';

/** Surveys that would be left without a section to answer for them. */
async function listOwned(
  unit: Unit,
  { departmentIds }: { readonly departmentIds: readonly string[] },
): Promise<OwnedThing[]> {
  return (await listSurveys(unit))
    .filter(({ departmentId }) => departmentIds.includes(departmentId))
    .map(({ id, title, departmentId }) => ({
      label: title,
      href: `/staff/surveys/${id}`,
      ownerDepartmentId: departmentId,
    }));
}

export const ownership: OwnedThings = { module: 'surveys', list: listOwned };

import { type OwnedThings, ownedThing } from '#engines/organisation/contract.ts';
import { fiscalYearAt } from '#japan/fiscal-year.ts';
import { projectDeskHref } from './model.ts';
import { listProjects } from './queries.ts';

/** Projects that go on belong to a department, and need another when it is closed. */
export const ownership: OwnedThings = {
  module: 'finance',
  list: async (unit, owners) => {
    const { departmentIds } = owners;
    if (departmentIds.length === 0) return [];
    const year = fiscalYearAt(unit.now);
    const found = await listProjects(unit, { departmentIds });
    return found
      .filter(({ endsIn }) => endsIn === null || endsIn >= year)
      .map((project) =>
        ownedThing(owners, project, {
          label: {
            ja: `事務事業「${project.code} ${project.name.ja}」`,
            en: `Project ${project.code} ${project.name.en}`,
          },
          href: projectDeskHref(project.code),
        }),
      );
  },
};

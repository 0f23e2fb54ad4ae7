import {
  type Department,
  listDepartments,
  type OwnedThing,
  type OwnedThings,
} from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import {
  type DefinedPolicy,
  findPlan,
  listDefinitions,
  listPolicies,
} from './structure/queries.ts';
import { ownedText } from './text.ts';

/**
 * Departments of today that answer for a policy; known by name where none bore the name when the plan
 * came in.
 */
function departmentIdsOf(policy: DefinedPolicy, today: readonly Department[]): string[] {
  return policy.departments.flatMap(({ id, name }) => {
    const known = today.find((one) => (id === undefined ? one.name.ja === name : one.id === id));
    return known ? [known.id] : [];
  });
}

/** Policies of which no department would be left; a policy of two keeps the other one. */
async function listOwned(
  unit: Unit,
  owners: { readonly departmentIds: readonly string[] },
): Promise<OwnedThing[]> {
  const plan = await findPlan(unit);
  if (!plan) return [];
  const departments = await listDepartments(unit);
  const indicators = await listDefinitions(unit, plan.id);
  return (await listPolicies(unit, plan.id)).flatMap((policy) => {
    const { number, name } = policy;
    const ids = departmentIdsOf(policy, departments);
    const [ownerDepartmentId] = ids;
    if (!ownerDepartmentId || !ids.every((id) => owners.departmentIds.includes(id))) return [];
    const count = indicators.filter((indicator) => indicator.policy === number).length;
    const label = ownedText(number, name, count);
    return [{ label, href: `/plan/policies/${number}`, ownerDepartmentId }];
  });
}

export const ownership: OwnedThings = { module: 'plan', list: listOwned };

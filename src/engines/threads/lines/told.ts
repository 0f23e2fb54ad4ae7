import { findDepartments } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { findHopKind } from './kinds.ts';
import type { ToldHop } from './model.ts';
import type { StandingHop } from './rules.ts';

/** Hops with all that a page shows: names of today, the figure of today, who is in charge. */
export async function tellHops(unit: Unit, hops: readonly StandingHop[]): Promise<ToldHop[]> {
  const sections = [...new Set(hops.map(({ departmentId }) => departmentId))];
  const departments = await findDepartments(unit, sections);
  const told: ToldHop[] = [];
  for (const { target: ref, ...hop } of hops) {
    const kindOf = findHopKind(hop.kind);
    const standing = hop.withdrawn === undefined;
    const target = ref === undefined ? undefined : await kindOf?.targets?.get(unit, ref);
    const figure = ref && standing ? await kindOf?.targets?.figure?.(unit, ref) : undefined;
    const department = departments.get(hop.departmentId)?.name;
    told.push({
      ...hop,
      ...(kindOf && { kindOf }),
      ...(target && { target }),
      ...(figure && { figure }),
      ...(department && { department }),
    });
  }
  return told;
}

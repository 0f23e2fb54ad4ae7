import { findDepartments } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { HopKind, HopTarget } from '../hop.ts';
import { findHopKind } from './kinds.ts';
import type { ToldHop } from './model.ts';
import type { StandingHop } from './rules.ts';

/** What hops lead to, as it is called today; several that lead to one ask once. */
function targetsBy(unit: Unit) {
  const known = new Map<string, Promise<HopTarget | undefined>>();
  return (kind: HopKind | undefined, ref: string): Promise<HopTarget | undefined> | undefined => {
    if (!kind?.targets) return undefined;
    const key = `${kind.kind} ${ref}`;
    const found = known.get(key) ?? kind.targets.get(unit, ref);
    known.set(key, found);
    return found;
  };
}

/**
 * Hops with all that a page shows: names of today, who is in charge, and the figure of today where the
 * page has it.
 */
export async function tellHops(
  unit: Unit,
  hops: readonly StandingHop[],
  { figures = true }: { readonly figures?: boolean } = {},
): Promise<ToldHop[]> {
  const targetOf = targetsBy(unit);
  const sections = [...new Set(hops.map(({ departmentId }) => departmentId))];
  const departments = await findDepartments(unit, sections);
  const told: ToldHop[] = [];
  for (const { target: ref, ...hop } of hops) {
    const kindOf = findHopKind(hop.kind);
    const counted = figures && hop.withdrawn === undefined;
    const target = ref === undefined ? undefined : await targetOf(kindOf, ref);
    const figure = ref && counted ? await kindOf?.targets?.figure?.(unit, ref) : undefined;
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

import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { slot } from '#platform/slot.ts';

/** A thing that a member of staff or a department answers for. */
export interface OwnedThing {
  readonly label: Text;
  readonly href: string;
  readonly ownerStaffId?: string;
  readonly ownerDepartmentId?: string;
}

/** How a module tells what would be left without an owner when people move. */
export interface OwnedThings {
  readonly module: string;
  /** Things owned by any of these members of staff or departments. */
  list(
    unit: Unit,
    owners: { readonly staffIds: readonly string[]; readonly departmentIds: readonly string[] },
  ): Promise<readonly OwnedThing[]>;
}

const providers = slot<readonly OwnedThings[]>([]);

/** Called once at start with the `ownership` slots of all manifests. */
export function registerOwnership(slots: readonly OwnedThings[]): void {
  providers.fill(slots);
}

export function ownershipProviders(): readonly OwnedThings[] {
  return providers.value;
}

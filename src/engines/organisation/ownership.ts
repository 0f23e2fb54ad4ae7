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

/** Members of staff and departments that are about to leave what they answer for. */
export interface Owners {
  readonly staffIds: readonly string[];
  readonly departmentIds: readonly string[];
}

/** How a module tells what would be left without an owner when people move. */
export interface OwnedThings {
  readonly module: string;
  /** Things owned by any of these members of staff or departments. */
  list(unit: Unit, owners: Owners): Promise<readonly OwnedThing[]>;
}

/** A row as modules keep it: with the section in charge, and perhaps a person in it. */
interface OwnedRow {
  readonly departmentId: string;
  readonly ownerStaffId?: string | null;
}

/** What modules list: who of these owners answers for the row, beside what it is called. */
export function ownedThing(
  owners: Owners,
  { departmentId, ownerStaffId }: OwnedRow,
  named: Pick<OwnedThing, 'label' | 'href'>,
): OwnedThing {
  return {
    ...named,
    ...(owners.departmentIds.includes(departmentId) && { ownerDepartmentId: departmentId }),
    ...(ownerStaffId && owners.staffIds.includes(ownerStaffId) && { ownerStaffId }),
  };
}

const providers = slot<readonly OwnedThings[]>([]);

/** Called once at start with the `ownership` slots of all manifests. */
export function registerOwnership(slots: readonly OwnedThings[]): void {
  providers.fill(slots);
}

export function ownershipProviders(): readonly OwnedThings[] {
  return providers.value;
}

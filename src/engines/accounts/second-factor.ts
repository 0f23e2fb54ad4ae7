import type { StaffActor } from '#platform/actor.ts';
import type { Permission } from '#platform/module.ts';
import { slot } from '#platform/slot.ts';

const names = slot<ReadonlySet<string> | undefined>(undefined);

/** Tells the engine the permissions of all modules; the app calls this once before the first request. */
export function registerPermissions(permissions: readonly Permission[]): void {
  names.fill(
    new Set(permissions.filter(({ secondFactor }) => secondFactor).map(({ name }) => name)),
  );
}

/**
 * Whether this person decides or administers, so that a password alone is not enough.
 * @throws Error before `registerPermissions`: guessing "no" would open the desk.
 */
export function needsSecondFactor(staff: StaffActor): boolean {
  const deciding = names.value;
  if (!deciding) throw new Error('registerPermissions has not been called');
  for (const name of staff.permissions) if (deciding.has(name)) return true;
  return false;
}

import { slot } from '#platform/slot.ts';
import type { FormOwner } from './owner.ts';

const owners = slot<ReadonlyMap<string, FormOwner>>(new Map());

/**
 * Adds modules whose forms are filled in at `/apply/…`; the app calls it at start with the
 * `forms` slots of all manifests.
 * @throws Error when two modules use one name.
 */
export function registerFormOwners(added: readonly FormOwner[]): void {
  const all = new Map(owners.value);
  for (const owner of added) {
    const known = all.get(owner.owner);
    if (known && known !== owner) throw new Error(`two owners of forms are called ${owner.owner}`);
    all.set(owner.owner, owner);
  }
  owners.fill(all);
}

/** @throws Error for a module that never registered: a fault of the program. */
export function getFormOwner(name: string): FormOwner {
  const owner = owners.value.get(name);
  if (!owner) throw new Error(`no module ${name} owns forms`);
  return owner;
}

/** Undefined for a module that is not part of this program any more. */
export function findFormOwner(name: string): FormOwner | undefined {
  return owners.value.get(name);
}

/** Modules for which staff can make a form. */
export function formOwnerNames(): readonly string[] {
  return [...owners.value.keys()];
}

import type { Unit } from '#platform/database/database.ts';
import type { ItemRef, RegisteredItem } from '../item.ts';

/** Brings the item into the search of the town. */
export async function findable(_unit: Unit, _item: RegisteredItem): Promise<void> {}

/** Takes the item out of the search. */
export async function unfindable(_unit: Unit, _ref: ItemRef): Promise<void> {}

import { listDepartments, listStaffWith } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';

/** Sections and people who can answer for a promise. */
export interface OwnerChoices {
  readonly departments: readonly { readonly id: string; readonly name: Text }[];
  readonly staff: readonly { readonly id: string; readonly name: string }[];
}

export async function ownerChoices(unit: Unit): Promise<OwnerChoices> {
  return {
    departments: await listDepartments(unit),
    staff: await listStaffWith(unit, { permission: 'threads.answer' }),
  };
}

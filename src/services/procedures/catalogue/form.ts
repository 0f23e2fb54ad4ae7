import { type FormVersion, findPublishedVersion } from '#engines/forms/contract.ts';
import type { Unit } from '#platform/database/database.ts';

/** The form that applicants get today; undefined without one. */
export async function findForm(
  unit: Unit,
  formId: string | undefined,
): Promise<FormVersion | undefined> {
  return formId === undefined ? undefined : findPublishedVersion(unit, formId);
}

export async function hasForm(unit: Unit, formId: string | undefined): Promise<boolean> {
  return (await findForm(unit, formId)) !== undefined;
}

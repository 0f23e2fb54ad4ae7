import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
/** @returns the form's id. @throws AppError forbidden without `forms.build` */
export async function createForm(
  _unit: Unit,
  _actor: Actor,
  _input: { owner: string; title: Text },
): Promise<string> {
  throw new Error('being written');
}
/** Keeps a definition as the form's draft version: the present one if it is unused, else the next. @throws InputError for faults of the definition */
export async function saveVersion(
  _unit: Unit,
  _actor: Actor,
  _formId: string,
  _definition: unknown,
): Promise<string> {
  throw new Error('being written');
}
/** From now on new drafts take this version; it never changes again. @throws AppError forbidden, not-found, conflict */
export async function publishVersion(
  _unit: Unit,
  _actor: Actor,
  _versionId: string,
): Promise<void> {
  throw new Error('being written');
}

import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { FormDefinition } from '../definition/types.ts';
export interface Form {
  readonly id: string;
  readonly owner: string;
  readonly title: Text;
  readonly createdAt: Date;
}
export interface FormVersion {
  readonly id: string;
  readonly formId: string;
  readonly number: number;
  readonly status: 'draft' | 'published';
  readonly definition: FormDefinition;
  readonly createdAt: Date;
  readonly publishedAt?: Date;
}
export async function getForm(_unit: Unit, _formId: string): Promise<Form> {
  throw new Error('being written');
}
export async function listForms(_unit: Unit, _owner?: string): Promise<readonly Form[]> {
  throw new Error('being written');
}
/** Newest first, without definitions. */
export async function listVersions(
  _unit: Unit,
  _formId: string,
): Promise<readonly Omit<FormVersion, 'definition'>[]> {
  throw new Error('being written');
}
/** @throws AppError not-found */
export async function getVersion(_unit: Unit, _versionId: string): Promise<FormVersion> {
  throw new Error('being written');
}
/** The newest published version. */
export async function findPublishedVersion(
  _unit: Unit,
  _formId: string,
): Promise<FormVersion | undefined> {
  throw new Error('being written');
}

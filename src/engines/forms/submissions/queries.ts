import type { Unit } from '#platform/database/database.ts';
import type { StoredSubmission } from './model.ts';
/** @throws AppError not-found. The caller has checked that the reader may. */
export async function getSubmission(_unit: Unit, _id: string): Promise<StoredSubmission> {
  throw new Error('being written');
}
/** All versions of a submission, the first first. */
export async function listVersionsOfSubmission(
  _unit: Unit,
  _id: string,
): Promise<readonly StoredSubmission[]> {
  throw new Error('being written');
}
/** Newest first. */
export async function listSubmissions(
  _unit: Unit,
  _filter: {
    readonly owner: string;
    readonly subject?: string;
    readonly userId?: string;
    readonly limit?: number;
    readonly before?: Date;
  },
): Promise<readonly StoredSubmission[]> {
  throw new Error('being written');
}

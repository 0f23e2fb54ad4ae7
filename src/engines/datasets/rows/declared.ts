import { createHash } from 'node:crypto';
import type { Unit } from '#platform/database/database.ts';
import type { DatasetRow, DeclaredDataset } from '../model.ts';

/** More than any register of a town; a service that opens more would hold everybody up. */
const mostRows = 200_000;

/** Every row of a declared set, in the order of keys. @throws RangeError when a set is no register. */
export async function readDeclared(
  unit: Unit,
  set: Pick<DeclaredDataset, 'slug' | 'rows'>,
): Promise<readonly DatasetRow[]> {
  const rows = await set.rows(unit, { limit: mostRows + 1 });
  if (rows.length > mostRows) throw new RangeError(`${set.slug}: too many rows`);
  return rows;
}

/** Changes with every cell and every column. */
export function digestOf(columns: DeclaredDataset['columns'], rows: readonly DatasetRow[]): string {
  const hash = createHash('sha256').update(JSON.stringify(columns));
  for (const { key, cells } of rows) hash.update(JSON.stringify([key, cells]));
  return hash.digest('hex');
}

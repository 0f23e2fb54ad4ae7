import { createHash } from 'node:crypto';
import type { Unit } from '#platform/database/database.ts';
import type { DatasetRow, DeclaredDataset } from '../model.ts';

const pageSize = 1000;

/** More than any register of a town; a service that opens more would hold everybody up. */
const mostRows = 200_000;

/** Every row of a declared set, in the order of keys. @throws RangeError when a set is no register. */
export async function readDeclared(
  unit: Unit,
  set: Pick<DeclaredDataset, 'slug' | 'rows'>,
): Promise<readonly DatasetRow[]> {
  const found: DatasetRow[] = [];
  for (let after: string | undefined; ; ) {
    const page = await set.rows(unit, {
      limit: pageSize,
      ...(after !== undefined && { after }),
    });
    found.push(...page);
    const last = page.at(-1)?.key;
    if (last === undefined || page.length < pageSize) return found;
    if (after !== undefined && last <= after) throw new RangeError(`${set.slug}: keys go back`);
    if (found.length > mostRows) throw new RangeError(`${set.slug}: too many rows`);
    after = last;
  }
}

/** Changes with every cell and every column. */
export function digestOf(columns: DeclaredDataset['columns'], rows: readonly DatasetRow[]): string {
  const hash = createHash('sha256').update(JSON.stringify(columns));
  for (const { key, cells } of rows) hash.update(JSON.stringify([key, cells]));
  return hash.digest('hex');
}

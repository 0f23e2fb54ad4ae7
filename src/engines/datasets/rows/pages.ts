import type { Database } from '#platform/database/database.ts';
import type { DatasetRow } from '../model.ts';
import { readStored, type StoredSet } from './uploaded.ts';

const pageSize = 5000;

/**
 * All rows of an uploaded set, page by page, each in a unit of work of its own: a reader on a slow line
 * holds no connection. A version's rows never change, so the pages belong together.
 */
export async function* storedPages(
  database: Database,
  town: string,
  set: StoredSet,
): AsyncGenerator<readonly DatasetRow[]> {
  for (let after = 0; ; ) {
    const rows = await database.inTown(town, (unit) =>
      readStored(unit, set, { filters: [], after, limit: pageSize }),
    );
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = Number(last.key);
  }
}

import type { Database } from '#platform/database/database.ts';
import { auditHeads } from './schema.ts';

/** Towns that have a log; past row-level security, because the job has no town of its own. */
export async function listTownCodes(database: Database): Promise<string[]> {
  const rows = await database.acrossTowns((db) =>
    db.select({ town: auditHeads.town }).from(auditHeads).orderBy(auditHeads.town),
  );
  return rows.map(({ town }) => town);
}

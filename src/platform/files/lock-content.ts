import { type SQL, sql } from 'drizzle-orm';

/** The same content may be saved and swept at the same moment; one of them waits for the other. */
export function lockContent(sha256: string, kind: 'shared' | 'alone'): SQL {
  const lock = sql.raw(
    kind === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock',
  );
  return sql`SELECT ${lock}(hashtextextended(${sha256}, 0))`;
}

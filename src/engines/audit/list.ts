import { and, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import { addDays } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { nameActors } from './actors.ts';
import type { AuditFilter } from './inputs.ts';
import { auditEntries } from './schema.ts';

export const entriesPerPage = 50;

export interface ListedEntry {
  readonly seq: number;
  readonly at: Date;
  readonly actorKind: 'visitor' | 'citizen' | 'staff' | 'system';
  readonly actorId: string | null;
  /** Where the engine that keeps such actors still knows the name. */
  readonly actorName?: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly readPersonalData: boolean;
  readonly details: Readonly<Record<string, unknown>>;
  readonly requestId: string | null;
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00+09:00`);

function matching(town: string, filter: AuditFilter): SQL | undefined {
  const entry = auditEntries;
  const conditions: (SQL | undefined)[] = [eq(entry.town, town)];
  if (filter.from) conditions.push(gte(entry.at, midnight(filter.from)));
  if (filter.to) conditions.push(lt(entry.at, midnight(addDays(filter.to, 1))));
  if (filter.actor) conditions.push(eq(entry.actorId, filter.actor));
  if (filter.action) conditions.push(eq(entry.action, filter.action));
  if (filter.type) conditions.push(eq(entry.subjectType, filter.type));
  if (filter.subject) conditions.push(eq(entry.subjectId, filter.subject));
  // Written out, so that the partial index of such entries is seen to fit.
  if (filter.personal) conditions.push(sql`${entry.readPersonalData}`);
  if (filter.before) {
    conditions.push(sql`(${entry.at}, ${entry.seq}) <
      (SELECT b.at, b.seq FROM audit_entries b WHERE b.town = ${town} AND b.seq = ${filter.before})`);
  }
  return and(...conditions);
}

/** The query of one page, newest first, with one entry more to see whether there is a next page. */
export function selectEntries({ db, town }: Unit, filter: AuditFilter) {
  return db
    .select()
    .from(auditEntries)
    .where(matching(town, filter))
    .orderBy(desc(auditEntries.at), desc(auditEntries.seq))
    .limit(entriesPerPage + 1);
}

/** One page of the log by key, so that the thousandth page costs what the first does. */
export async function listEntries(
  unit: Unit,
  filter: AuditFilter,
): Promise<{ readonly entries: readonly ListedEntry[]; readonly next?: number }> {
  const rows = await selectEntries(unit, filter);
  const shown = rows.slice(0, entriesPerPage);
  const actors = shown.map(({ actorKind, actorId }) => ({ kind: actorKind, id: actorId }));
  const names = await nameActors(unit, actors);
  return {
    entries: shown.map((row) => ({ ...row, actorName: names.get(row.actorId ?? '') })),
    next: rows.length > entriesPerPage ? shown.at(-1)?.seq : undefined,
  };
}

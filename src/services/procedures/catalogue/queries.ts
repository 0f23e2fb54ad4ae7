import { and, asc, desc, eq } from 'drizzle-orm';
import { type Department, findDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { type Procedure, topics } from '../model.ts';
import { listHolding } from '../periods.ts';
import { changes, procedures } from '../schema.ts';
import { names } from '../text.ts';
import { isAccepting } from './rules.ts';

/** A procedure and the section that answers for it, with its name of today. */
export interface CatalogueEntry extends Procedure {
  readonly department: Department | undefined;
}

type Row = typeof procedures.$inferSelect;

/** What holds today and is not in the row itself. */
interface Today {
  readonly performed: ReadonlySet<string>;
  readonly online: ReadonlySet<string>;
  readonly day: string;
}

async function today(unit: Unit): Promise<Today> {
  const day = dayInTokyo(unit.now);
  return {
    day,
    performed: await listHolding(unit, 'performed', day),
    online: await listHolding(unit, 'online', day),
  };
}

function present(row: Row, now: Today): Procedure {
  const { town: _town, acceptsFrom, acceptsUntil, ...rest } = row;
  const acceptance = { from: acceptsFrom ?? undefined, until: acceptsUntil ?? undefined };
  return {
    ...rest,
    promotedId: row.promotedId ?? undefined,
    formId: row.formId ?? undefined,
    approvalKind: row.approvalKind ?? undefined,
    planPolicy: row.planPolicy ?? undefined,
    acceptance,
    performed: row.promotedId === null || now.performed.has(row.promotedId),
    online: now.online.has(row.id),
    accepting: isAccepting(acceptance, now.day),
  };
}

/** Every procedure, by topic and place. */
export async function listProcedures(unit: Unit): Promise<CatalogueEntry[]> {
  const rows = await unit.db
    .select()
    .from(procedures)
    .where(eq(procedures.town, unit.town))
    .orderBy(asc(procedures.position), asc(procedures.id));
  const now = await today(unit);
  const departments = await findDepartments(unit, [
    ...new Set(rows.map(({ departmentId }) => departmentId)),
  ]);
  return rows
    .toSorted((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic))
    .map((row) => ({ ...present(row, now), department: departments.get(row.departmentId) }));
}

export async function findProcedure(unit: Unit, id: string): Promise<CatalogueEntry | undefined> {
  const [row] = await unit.db
    .select()
    .from(procedures)
    .where(and(eq(procedures.town, unit.town), eq(procedures.id, id)));
  if (!row) return undefined;
  const departments = await findDepartments(unit, [row.departmentId]);
  return { ...present(row, await today(unit)), department: departments.get(row.departmentId) };
}

/** Procedures of the catalogue that are one of the national list. */
export async function listIdsOfPromoted({ db, town }: Unit, promotedId: string): Promise<string[]> {
  const rows = await db
    .select({ id: procedures.id })
    .from(procedures)
    .where(and(eq(procedures.town, town), eq(procedures.promotedId, promotedId)))
    .orderBy(asc(procedures.id));
  return rows.map(({ id }) => id);
}

/** @throws AppError not-found */
export async function getProcedure(unit: Unit, id: string): Promise<CatalogueEntry> {
  const found = await findProcedure(unit, id);
  if (!found) throw notFound(names.procedure);
  return found;
}

export interface Change {
  readonly id: string;
  readonly version: number;
  readonly act: 'created' | 'changed' | 'online' | 'offline';
  readonly parts: readonly string[];
  readonly changedBy: string;
  readonly changedAt: Date;
}

/** Newest first. */
export async function listChanges(unit: Unit, procedureId: string): Promise<Change[]> {
  return unit.db
    .select({
      id: changes.id,
      version: changes.version,
      act: changes.act,
      parts: changes.parts,
      changedBy: changes.changedBy,
      changedAt: changes.changedAt,
    })
    .from(changes)
    .where(and(eq(changes.town, unit.town), eq(changes.procedureId, procedureId)))
    .orderBy(desc(changes.changedAt), desc(changes.id))
    .limit(100);
}

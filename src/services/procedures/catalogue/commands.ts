import { and, eq, ne } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { markStale } from '#engines/measures/contract.ts';
import { listDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { type ProcedureContent, shareId } from '../model.ts';
import { beginPeriod, endPeriod, listPeriods } from '../periods.ts';
import { assertMay, nameOf } from '../policy.ts';
import { changes, procedures, promoted } from '../schema.ts';
import { indexProcedure } from '../search.ts';
import { names, refusals } from '../text.ts';
import { hasForm } from './form.ts';
import { changedParts, reservedIds } from './rules.ts';
import { inputTexts } from './staff-text.ts';

type Row = typeof procedures.$inferSelect;
type Act = (typeof changes.$inferSelect)['act'];

const own = ({ town }: Unit, id: string) => and(eq(procedures.town, town), eq(procedures.id, id));

/** Writers of one procedure take turns. @throws AppError not-found */
async function lockProcedure(unit: Unit, id: string): Promise<Row> {
  const [row] = await unit.db.select().from(procedures).where(own(unit, id)).for('update');
  if (!row) throw notFound(names.procedure);
  return row;
}

function contentOf(row: Row): ProcedureContent {
  const { town: _town, id: _id, version: _version, acceptsFrom, acceptsUntil, ...rest } = row;
  return {
    ...rest,
    promotedId: row.promotedId ?? undefined,
    formId: row.formId ?? undefined,
    approvalKind: row.approvalKind ?? undefined,
    planPolicy: row.planPolicy ?? undefined,
    acceptance: { from: acceptsFrom ?? undefined, until: acceptsUntil ?? undefined },
  };
}

/** Columns of the content; what was taken away becomes null. */
function columnsOf(content: ProcedureContent) {
  const { acceptance, keywords, lifeEvents, ...rest } = content;
  return {
    ...rest,
    promotedId: content.promotedId ?? null,
    formId: content.formId ?? null,
    approvalKind: content.approvalKind ?? null,
    planPolicy: content.planPolicy ?? null,
    keywords: [...keywords],
    lifeEvents: [...lifeEvents],
    acceptsFrom: acceptance.from ?? null,
    acceptsUntil: acceptance.until ?? null,
  };
}

/** What the form cannot know: the department exists, the link leads somewhere and is free. */
async function assertLinks(unit: Unit, id: string, content: ProcedureContent): Promise<void> {
  const { db, town } = unit;
  const departments = await listDepartments(unit);
  if (!departments.some((department) => department.id === content.departmentId)) {
    throw new InputError({ departmentId: inputTexts.department });
  }
  if (!content.promotedId) return;
  const [known] = await db
    .select({ id: promoted.id })
    .from(promoted)
    .where(and(eq(promoted.town, town), eq(promoted.id, content.promotedId)));
  if (!known) throw new InputError({ promotedId: inputTexts.promoted });
  const [other] = await db
    .select({ id: procedures.id })
    .from(procedures)
    .where(
      and(
        eq(procedures.town, town),
        eq(procedures.promotedId, content.promotedId),
        ne(procedures.id, id),
      ),
    );
  if (other) throw new InputError({ promotedId: refusals.linked.text });
}

async function keepChange(
  unit: Unit,
  actor: Actor,
  what: { id: string; version: number; act: Act; parts: string[]; content: object; on?: IsoDate },
): Promise<void> {
  const { town, now } = unit;
  const { id: procedureId, on, ...rest } = what;
  const change = { ...rest, procedureId, changedBy: nameOf(actor), changedAt: now };
  await unit.db.insert(changes).values({ town, ...change, id: newId() });
  await recordAudit(unit, actor, {
    action: `procedures.${what.act}`,
    subject: { type: 'procedure', id: procedureId },
    details: { version: what.version, parts: what.parts.join(' '), on: on ?? null },
  });
  await indexProcedure(unit, procedureId);
  unit.drop('procedures', `procedures:${procedureId}`);
}

/**
 * Adds a procedure to the catalogue. It is not online until it is opened (`takeOnline`).
 *
 * @throws AppError forbidden, conflict when the short name is taken; InputError.
 */
export async function addProcedure(
  unit: Unit,
  actor: Actor,
  id: string,
  content: ProcedureContent,
): Promise<void> {
  assertMay(actor, 'procedures.manage');
  if (reservedIds.has(id)) throw new InputError({ id: inputTexts.reserved });
  await assertLinks(unit, id, content);
  const row = { town: unit.town, id, version: 1, ...columnsOf(content) };
  const added = await unit.db
    .insert(procedures)
    .values(row)
    .onConflictDoNothing({ target: [procedures.town, procedures.id] })
    .returning({ id: procedures.id });
  if (added.length === 0) throw new AppError('conflict', refusals.taken);
  await keepChange(unit, actor, { id, version: 1, act: 'created', parts: [], content });
}

/** A link that came or went changes the figure of every day on which the procedure was online. */
async function markLinkStale(unit: Unit, id: string): Promise<void> {
  const [first] = await listPeriods(unit, 'online', id);
  if (first) await markStale(unit, shareId, first.fromDay);
}

/**
 * Changes a procedure. Without a difference nothing is written.
 *
 * @param seen version that was on the screen.
 * @throws AppError forbidden, not-found, conflict when somebody changed it meanwhile; InputError.
 */
export async function changeProcedure(
  unit: Unit,
  actor: Actor,
  { id, seen }: { readonly id: string; readonly seen: number },
  content: ProcedureContent,
): Promise<void> {
  assertMay(actor, 'procedures.manage');
  const row = await lockProcedure(unit, id);
  if (row.version !== seen) throw new AppError('conflict', refusals.changedMeanwhile);
  await assertLinks(unit, id, content);
  const parts = changedParts(contentOf(row), content);
  if (parts.length === 0) return;
  const version = row.version + 1;
  await unit.db
    .update(procedures)
    .set({ ...columnsOf(content), version })
    .where(own(unit, id));
  if (parts.includes('promotedId')) await markLinkStale(unit, id);
  await keepChange(unit, actor, { id, version, act: 'changed', parts, content });
}

/** The form that a procedure is filled in with; staff choose it, the demo and the builder set it. */
export async function setForm(
  unit: Unit,
  actor: Actor,
  id: string,
  formId: string | undefined,
): Promise<void> {
  const row = await lockProcedure(unit, id);
  const content = { ...contentOf(row), formId };
  await changeProcedure(unit, actor, { id, seen: row.version }, content);
}

/**
 * Opens a procedure online, from a day on that may lie in the past (a correction of the record).
 *
 * @throws AppError forbidden, not-found, rule-violation when there is neither a published form nor
 *   another system, or for a day that cannot be.
 */
export async function takeOnline(
  unit: Unit,
  actor: Actor,
  id: string,
  on: IsoDate = dayInTokyo(unit.now),
): Promise<void> {
  assertMay(actor, 'procedures.manage');
  const row = await lockProcedure(unit, id);
  const content = contentOf(row);
  const possible = content.details.elsewhere !== undefined || (await hasForm(unit, content.formId));
  if (!possible) throw new AppError('rule-violation', refusals.nothingOnline);
  if (!(await beginPeriod(unit, 'online', id, on))) return;
  const { version } = row;
  await keepChange(unit, actor, { id, version, act: 'online', parts: [], content, on });
}

/** Closes a procedure online from a day on. @throws AppError forbidden, not-found, rule-violation */
export async function takeOffline(
  unit: Unit,
  actor: Actor,
  id: string,
  on: IsoDate = dayInTokyo(unit.now),
): Promise<void> {
  assertMay(actor, 'procedures.manage');
  const row = await lockProcedure(unit, id);
  if (!(await endPeriod(unit, 'online', id, on))) return;
  const { version } = row;
  const content = contentOf(row);
  await keepChange(unit, actor, { id, version, act: 'offline', parts: [], content, on });
}

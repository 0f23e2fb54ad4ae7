import { and, eq, max } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { roundSubject } from '../../model.ts';
import { nameOf } from '../../policy.ts';
import { insistOn } from '../policy.ts';
import { lockBox } from '../queries.ts';
import type { Notation } from './notation.ts';
import { type Batch, getBatch, listSheets } from './queries.ts';
import { batches, sheets } from './schema.ts';
import { batchRefusals } from './text.ts';

/** Sheets of a bundle at the most: what one person types in one go. */
export const largestBundle = 100;

async function begin(unit: Unit, actor: Actor, roundId: string): Promise<void> {
  insistOn(actor, 'participatory-budgets.poll');
  // A box that is opened while people vote tells by its few papers what those of the day chose.
  await lockBox(unit, roundId, ['counting']);
}

async function note(
  unit: Unit,
  actor: Actor,
  act: string,
  { roundId, number, sheets: count }: Pick<Batch, 'roundId' | 'number' | 'sheets'>,
): Promise<void> {
  await recordAudit(unit, actor, {
    action: `participatory-budgets.bundle-${act}`,
    subject: roundSubject(roundId),
    details: { number, sheets: count },
  });
}

/** Registers a bundle of paper ballots that were mixed and counted by hand. @returns its id */
export async function addBatch(
  unit: Unit,
  actor: Actor,
  roundId: string,
  count: number,
): Promise<string> {
  await begin(unit, actor, roundId);
  const { db, town } = unit;
  const [last] = await db
    .select({ number: max(batches.number) })
    .from(batches)
    .where(and(eq(batches.town, town), eq(batches.roundId, roundId)));
  const batch = { roundId, number: (last?.number ?? 0) + 1, sheets: count };
  const id = newId();
  await db.insert(batches).values({
    ...{ town, id, ...batch, state: 'first', firstBy: '', secondBy: '', mendedBy: '' },
  });
  await note(unit, actor, 'added', batch);
  return id;
}

const own = ({ town }: Unit, id: string) => and(eq(batches.town, town), eq(batches.id, id));

async function typeFirst(
  unit: Unit,
  actor: StaffActor,
  batch: Batch,
  typed: readonly Notation[],
): Promise<void> {
  const rows = typed.map((first, index) => {
    return { town: unit.town, batchId: batch.id, place: index + 1, first };
  });
  await unit.db.insert(sheets).values(rows);
  await unit.db
    .update(batches)
    .set({ state: 'second', firstId: actor.staffId, firstBy: nameOf(actor) })
    .where(own(unit, batch.id));
}

async function setSheet(
  { db, town }: Unit,
  batchId: string,
  place: number,
  values: { readonly second?: Notation; readonly final?: Notation },
): Promise<void> {
  await db
    .update(sheets)
    .set(values)
    .where(and(...[eq(sheets.town, town), eq(sheets.batchId, batchId)], eq(sheets.place, place)));
}

/** @throws AppError rule-violation when it is the person who typed first */
async function typeSecond(
  unit: Unit,
  actor: StaffActor,
  batch: Batch,
  typed: readonly Notation[],
): Promise<void> {
  if (batch.firstId === actor.staffId) throw new AppError('rule-violation', batchRefusals.sameHand);
  let differences = 0;
  for (const { place, first } of await listSheets(unit, batch.id)) {
    const second = typed[place - 1] ?? '';
    if (second !== first) differences += 1;
    await setSheet(unit, batch.id, place, { second, ...(second === first && { final: first }) });
  }
  await unit.db
    .update(batches)
    .set({ state: differences > 0 ? 'differs' : 'done', secondBy: nameOf(actor) })
    .where(own(unit, batch.id));
}

/**
 * Takes what somebody typed for all sheets of a bundle: first one person, then another. Where both say the
 * same of every sheet, the bundle is in the box.
 * @param typed in the order of the sheets
 * @throws AppError forbidden, not-found; conflict when it is not time for that; rule-violation
 */
export async function typeBatch(
  unit: Unit,
  actor: Actor,
  place: { readonly roundId: string; readonly id: string },
  turn: 'first' | 'second',
  typed: readonly Notation[],
): Promise<void> {
  await begin(unit, actor, place.roundId);
  const batch = await getBatch(unit, place.roundId, place.id, 'lock');
  if (actor.kind !== 'staff' || batch.state !== turn || typed.length !== batch.sheets) {
    throw new AppError('conflict', batchRefusals.moved);
  }
  await (turn === 'first' ? typeFirst : typeSecond)(unit, actor, batch, typed);
  await note(unit, actor, `${turn}-typed`, batch);
}

/**
 * Takes a bundle away whose sheets were counted wrongly, until the second person has typed it.
 * @throws AppError forbidden, not-found; conflict once both have typed
 */
export async function removeBatch(
  unit: Unit,
  actor: Actor,
  place: { readonly roundId: string; readonly id: string },
): Promise<void> {
  await begin(unit, actor, place.roundId);
  const batch = await getBatch(unit, place.roundId, place.id, 'lock');
  if (batch.state !== 'first' && batch.state !== 'second') {
    throw new AppError('conflict', batchRefusals.moved);
  }
  const { db, town } = unit;
  await db.delete(sheets).where(and(eq(sheets.town, town), eq(sheets.batchId, batch.id)));
  await db.delete(batches).where(own(unit, batch.id));
  await note(unit, actor, 'removed', batch);
}

/**
 * Mends the sheets that two people read differently, after a look at the paper.
 * @param mended by place; every sheet that differs
 * @throws AppError forbidden, not-found; conflict when it is not time for that
 */
export async function mendBatch(
  unit: Unit,
  actor: Actor,
  place: { readonly roundId: string; readonly id: string },
  mended: ReadonlyMap<number, Notation>,
): Promise<void> {
  await begin(unit, actor, place.roundId);
  const batch = await getBatch(unit, place.roundId, place.id, 'lock');
  const open = (await listSheets(unit, batch.id)).filter(({ final }) => final === null);
  if (batch.state !== 'differs' || open.some((sheet) => !mended.has(sheet.place))) {
    throw new AppError('conflict', batchRefusals.moved);
  }
  for (const sheet of open) {
    await setSheet(unit, batch.id, sheet.place, { final: mended.get(sheet.place) });
  }
  await unit.db
    .update(batches)
    .set({ state: 'done', mendedBy: nameOf(actor) })
    .where(own(unit, batch.id));
  await note(unit, actor, 'mended', batch);
}

import { and, asc, eq, inArray } from 'drizzle-orm';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { PromotedClass, PromotedSection } from '../model.ts';
import { listHolding } from '../periods.ts';
import { procedures, promoted } from '../schema.ts';
import { names } from '../text.ts';

export interface Promoted {
  readonly id: string;
  readonly section: PromotedSection;
  readonly position: number;
  readonly name: Text;
  readonly classes: readonly PromotedClass[];
  readonly verified: boolean;
  readonly note: string;
  /** The town does it itself on the day. */
  readonly performed: boolean;
  /** The entry of the catalogue that it is. */
  readonly procedureId?: string;
  /** That entry is online on the day. */
  readonly online: boolean;
}

const columns = {
  id: promoted.id,
  section: promoted.section,
  position: promoted.position,
  name: promoted.name,
  classes: promoted.classes,
  verified: promoted.verified,
  note: promoted.note,
  procedureId: procedures.id,
};

/** The list as it stood at the end of the day (default: today), in its order. */
export async function listPromoted(
  unit: Unit,
  day: IsoDate = dayInTokyo(unit.now),
): Promise<Promoted[]> {
  const rows = await unit.db
    .select(columns)
    .from(promoted)
    .leftJoin(
      procedures,
      and(eq(procedures.town, promoted.town), eq(procedures.promotedId, promoted.id)),
    )
    .where(eq(promoted.town, unit.town))
    .orderBy(asc(promoted.position), asc(promoted.id));
  const performed = await listHolding(unit, 'performed', day);
  const online = await listHolding(unit, 'online', day);
  return rows.map(({ procedureId, ...row }) => ({
    ...row,
    procedureId: procedureId ?? undefined,
    performed: performed.has(row.id),
    online: procedureId !== null && online.has(procedureId),
  }));
}

/** @throws AppError not-found */
export async function getPromoted(unit: Unit, id: string): Promise<Promoted> {
  const found = (await listPromoted(unit)).find((one) => one.id === id);
  if (!found) throw notFound(names.promoted);
  return found;
}

/** Which of these ids are in the town's list already. */
export async function knownPromoted(
  unit: Unit,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await unit.db
    .select({ id: promoted.id })
    .from(promoted)
    .where(and(eq(promoted.town, unit.town), inArray(promoted.id, [...ids])));
  return new Set(rows.map(({ id }) => id));
}

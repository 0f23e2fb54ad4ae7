import { and, desc, eq, isNull, lt, or } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { situations } from '../schema.ts';
import type { SafetySearch } from './inputs.ts';
import { keysOf } from './rules.ts';
import { safety } from './schema.ts';

export type SafetyReport = Omit<typeof safety.$inferSelect, 'town'>;

export interface SafetyFilter {
  /** Only those who need help and whom nobody handled. */
  readonly open?: boolean;
  readonly area?: string;
}

const listed = 5_000;

/** What people said in a situation, newest first. */
export async function listSafety(
  { db, town }: Unit,
  situationId: string,
  { open, area }: SafetyFilter = {},
): Promise<readonly SafetyReport[]> {
  return db
    .select()
    .from(safety)
    .where(
      and(
        eq(safety.town, town),
        eq(safety.situationId, situationId),
        open ? and(eq(safety.state, 'help'), isNull(safety.handledAt)) : undefined,
        area ? eq(safety.area, area) : undefined,
      ),
    )
    .orderBy(desc(safety.at), desc(safety.id))
    .limit(listed);
}

/** What somebody who looks for a person may see. */
export type SharedAnswer = Pick<SafetyReport, 'state' | 'at' | 'place'>;

/**
 * The last word of the people who match exactly: by name and phone, or by name, reading and district.
 * Of those who did not agree nothing is told, not even that they wrote.
 */
export async function findShared(
  { db, town }: Unit,
  situationId: string,
  asked: SafetySearch,
): Promise<readonly SharedAnswer[]> {
  const { nameKey, kanaKey, phoneKey } = keysOf(asked);
  const byPhone = phoneKey ? eq(safety.phoneKey, phoneKey) : undefined;
  const byReading =
    kanaKey && asked.area
      ? and(eq(safety.kanaKey, kanaKey), eq(safety.area, asked.area))
      : undefined;
  const rows = await db
    .selectDistinctOn([safety.phoneKey, safety.kanaKey])
    .from(safety)
    .where(
      and(
        eq(safety.town, town),
        eq(safety.situationId, situationId),
        eq(safety.nameKey, nameKey),
        or(byPhone, byReading) ?? isNull(safety.id),
      ),
    )
    .orderBy(safety.phoneKey, safety.kanaKey, desc(safety.at), desc(safety.id));
  return rows.filter(({ shared }) => shared).map(({ state, at, place }) => ({ state, at, place }));
}

/** Situations whose answers have had their time. */
export async function listForgettable(
  { db, town }: Unit,
  before: Date,
): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ id: safety.situationId })
    .from(safety)
    .innerJoin(
      situations,
      and(eq(situations.town, safety.town), eq(situations.id, safety.situationId)),
    )
    .where(and(eq(safety.town, town), lt(situations.endedAt, before)));
  return rows.map(({ id }) => id);
}

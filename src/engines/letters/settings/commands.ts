import { sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { parseInput } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { authorise } from '../policy.ts';
import { counters, seals, senders, series } from '../schema.ts';
import { SenderInput, SeriesInput } from './inputs.ts';
import { findSeries, type Series } from './queries.ts';
import { documentNumber, plainPattern } from './rules.ts';

/** From a day on the town writes in this name. */
export async function saveSender(unit: Unit, actor: Actor, input: SenderInput): Promise<void> {
  authorise(actor, 'letters.seal');
  const { post, name, validFrom } = parseInput(SenderInput, input);
  const { db, town, now } = unit;
  await db.insert(senders).values({ town, id: newId(), post, name, validFrom, savedAt: now });
  await recordAudit(unit, actor, {
    action: 'letters.sender-saved',
    subject: { type: 'town', id: town },
    details: { post, validFrom },
  });
}

/** Letters from now on bear this seal: a stored picture, or words that are drawn (samples only). */
export async function saveSeal(
  unit: Unit,
  actor: Actor,
  seal: { readonly fileId: string } | { readonly drawn: string },
): Promise<void> {
  authorise(actor, 'letters.seal');
  const { db, town, now } = unit;
  const id = newId();
  await db.insert(seals).values({ town, id, savedAt: now, ...seal });
  await recordAudit(unit, actor, {
    action: 'letters.seal-saved',
    subject: { type: 'letters.seal', id },
  });
}

/** How the documents of a section are numbered from now on; the count goes on. */
export async function saveSeries(unit: Unit, actor: Actor, input: SeriesInput): Promise<void> {
  authorise(actor, 'letters.seal');
  const { departmentId, pattern } = parseInput(SeriesInput, input);
  const { db, town } = unit;
  const values = { town, id: newId(), departmentId: departmentId ?? null, pattern };
  const target = [series.town, series.departmentId];
  await db.insert(series).values(values).onConflictDoUpdate({ target, set: { pattern } });
  await recordAudit(unit, actor, {
    action: 'letters.series-saved',
    subject: { type: 'department', id: departmentId ?? 'common' },
    details: { pattern },
  });
}

async function seriesFor(unit: Unit, departmentId: string): Promise<Series> {
  const found = await findSeries(unit, departmentId);
  if (found) return found;
  const { db, town } = unit;
  const common = { town, id: newId(), departmentId: null, pattern: plainPattern };
  await db.insert(series).values(common).onConflictDoNothing();
  const made = await findSeries(unit, departmentId);
  if (!made) throw new Error('the common series of document numbers was not kept');
  return made;
}

export interface TakenNumber {
  readonly seriesId: string;
  readonly number: number;
  readonly documentNumber: string;
}

/**
 * The next number of the section's series in this fiscal year. Others who want one wait until this
 * unit of work ends, and get the same number when it fails: the series has no gaps.
 */
export async function takeNumber(
  unit: Unit,
  departmentId: string,
  fiscalYear: FiscalYear,
): Promise<TakenNumber> {
  const { id: seriesId, pattern } = await seriesFor(unit, departmentId);
  const { db, town } = unit;
  const [row] = await db
    .insert(counters)
    .values({ town, seriesId, fiscalYear, last: 1 })
    .onConflictDoUpdate({
      target: [counters.town, counters.seriesId, counters.fiscalYear],
      set: { last: sql`${counters.last} + 1` },
    })
    .returning({ last: counters.last });
  const number = row?.last ?? 1;
  return { seriesId, number, documentNumber: documentNumber(pattern, number, fiscalYear) };
}

import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { assertMay } from '../policy.ts';
import { neighbours, sources } from '../schema.ts';
import type { SourceForm } from './inputs.ts';
import { getSource, neighboursTopic, type Source } from './queries.ts';
import { type ForeignSet, type GetText, readSource } from './read.ts';

const audit = (unit: Unit, actor: Actor, action: string, id: string) =>
  recordAudit(unit, actor, {
    ...{ action: `open-data.${action}`, subject: { type: 'open-data.source', id } },
  });

/** @throws AppError `forbidden` */
export async function addSource(unit: Unit, actor: Actor, form: SourceForm): Promise<string> {
  assertMay(actor, 'open-data.manage');
  const id = newId();
  await unit.db.insert(sources).values({ town: unit.town, id, ...form, readAt: null, fault: '' });
  await audit(unit, actor, 'source-added', id);
  return id;
}

/** @throws AppError `forbidden`, `not-found` */
export async function removeSource(unit: Unit, actor: Actor, id: string): Promise<void> {
  assertMay(actor, 'open-data.manage');
  const { db, town } = unit;
  await getSource(unit, id);
  await db.delete(neighbours).where(and(eq(neighbours.town, town), eq(neighbours.sourceId, id)));
  await db.delete(sources).where(and(eq(sources.town, town), eq(sources.id, id)));
  await audit(unit, actor, 'source-removed', id);
  unit.drop(neighboursTopic);
}

/** What was read takes the place of what was there, whole. */
async function keep(unit: Unit, { id }: Source, found: readonly ForeignSet[]): Promise<void> {
  const { db, town, now } = unit;
  await db.delete(neighbours).where(and(eq(neighbours.town, town), eq(neighbours.sourceId, id)));
  for (let at = 0; at < found.length; at += 500) {
    const rows = found.slice(at, at + 500).map(({ modifiedOn = null, formats, ...set }) => ({
      ...{ town, sourceId: id, ...set, formats: [...formats], modifiedOn },
    }));
    await db.insert(neighbours).values(rows);
  }
  await db
    .update(sources)
    .set({ readAt: now, fault: '' })
    .where(and(eq(sources.town, town), eq(sources.id, id)));
  unit.drop(neighboursTopic);
}

/** Reads a catalogue outside of any unit of work; when it cannot be read, what was there stays. */
export async function harvest(
  database: Database,
  town: string,
  source: Source,
  get: GetText,
): Promise<void> {
  try {
    const found = await readSource(source, get);
    await database.inTown(town, (unit) => keep(unit, source, found));
  } catch (error) {
    const fault = error instanceof Error ? error.message.slice(0, 300) : 'error';
    await database.inTown(town, async ({ db }) => {
      await db
        .update(sources)
        .set({ fault })
        .where(and(eq(sources.town, town), eq(sources.id, source.id)));
    });
  }
}

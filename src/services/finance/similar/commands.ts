import { and, eq, isNotNull } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { financeTopic } from '../model.ts';
import { authorise } from '../policy.ts';
import { folded } from '../settlements/layout.ts';
import type { Mapping } from './columns.ts';
import { findImport } from './queries.ts';
import { classOf, limits, readTowns, type SimilarTown } from './read.ts';
import { similarImports, similarTowns } from './schema.ts';
import { similarTexts as texts } from './staff-text.ts';

export interface NewImport {
  readonly year: FiscalYear;
  readonly source: string;
  readonly ownType: string;
  readonly cells: readonly (readonly string[])[];
  readonly sample?: boolean;
}

/** Keeps a file until somebody has said what its columns are. @returns the id of the draft */
export async function bringFile(unit: Unit, actor: Actor, input: NewImport): Promise<string> {
  authorise(actor, 'finance.settle');
  const { db, town, now } = unit;
  const { year, source, cells, sample = false } = input;
  const id = newId();
  const ownType = classOf(input.ownType);
  await db
    .insert(similarImports)
    .values({ town, id, year, source, ownType, cells, sample, createdAt: now });
  await recordAudit(unit, actor, {
    action: 'finance.similar-brought',
    subject: { type: 'finance-similar', id },
    details: { year, source },
  });
  return id;
}

export interface Mending {
  /** As spreadsheets count, from 1. */
  readonly row: number;
  /** The column, from 0. */
  readonly place: number;
  readonly value: string;
}

/** Writes new values into the cells of a draft; rows that the file does not have are left out. */
export async function mendCells(
  unit: Unit,
  actor: Actor,
  id: string,
  mendings: readonly Mending[],
): Promise<void> {
  authorise(actor, 'finance.settle');
  const draft = await findImport(unit, id);
  if (!draft?.cells) throw notFound(texts.file);
  if (mendings.length === 0) return;
  const cells = draft.cells.map((row, index) => {
    const here = mendings.filter((one) => one.row === index + 1 && one.place < limits.columns);
    const width = Math.max(row.length, ...here.map(({ place }) => place + 1));
    const valueAt = (at: number) => here.find(({ place }) => place === at)?.value;
    return Array.from({ length: width }, (_, at) => valueAt(at) ?? row[at] ?? '');
  });
  const { db, town } = unit;
  await db
    .update(similarImports)
    .set({ cells })
    .where(and(eq(similarImports.town, town), eq(similarImports.id, id)));
  await recordAudit(unit, actor, {
    action: 'finance.similar-mended',
    subject: { type: 'finance-similar', id },
    details: { cells: mendings.length },
  });
}

async function writeTowns(unit: Unit, importId: string, towns: readonly SimilarTown[]) {
  const { db, town } = unit;
  const rows = towns.map(({ name, type, residents, figures }) => ({
    ...{ town, importId, name, type, residents, figures },
  }));
  // A statement takes 65,535 values at most.
  for (let from = 0; from < rows.length; from += 1000) {
    await db.insert(similarTowns).values(rows.slice(from, from + 1000));
  }
}

/**
 * Publishes what the columns of a draft hold, in the place of earlier figures of its year. Our own town
 * is left out of the others, and its row tells our class where nobody has said it.
 *
 * @throws InputError with each cell that has to be mended
 */
export async function publishSimilar(
  unit: Unit,
  actor: Actor,
  input: { readonly id: string; readonly mapping: Mapping; readonly ownName: string },
): Promise<void> {
  authorise(actor, 'finance.settle');
  const draft = await findImport(unit, input.id);
  if (!draft?.cells) throw notFound(texts.file);
  const read = readTowns(draft.cells, input.mapping);
  if (!read.ok) throw new InputError({ form: read.problems[0]?.text ?? texts.noTowns });
  const isOwn = ({ name }: SimilarTown) => folded(name) === folded(input.ownName);
  const ownType = draft.ownType || (read.towns.find(isOwn)?.type ?? '');
  const others = read.towns.filter((one) => !isOwn(one));
  if (others.length === 0) throw new AppError('rule-violation', texts.onlyOurs);
  const { db, town, now } = unit;
  const ofYear = and(
    eq(similarImports.town, town),
    eq(similarImports.year, draft.year),
    isNotNull(similarImports.publishedOn),
  );
  await db.delete(similarImports).where(ofYear);
  await writeTowns(unit, draft.id, others);
  await db
    .update(similarImports)
    .set({ cells: null, ownType, publishedOn: dayInTokyo(now) })
    .where(and(eq(similarImports.town, town), eq(similarImports.id, draft.id)));
  await recordAudit(unit, actor, {
    action: 'finance.similar-published',
    subject: { type: 'finance-similar', id: draft.id },
    details: { year: draft.year, towns: others.length },
  });
  unit.drop(financeTopic);
}

/** Takes a file or the published figures of a year away. */
export async function removeSimilar(unit: Unit, actor: Actor, id: string): Promise<void> {
  authorise(actor, 'finance.settle');
  const { db, town } = unit;
  const [gone] = await db
    .delete(similarImports)
    .where(and(eq(similarImports.town, town), eq(similarImports.id, id)))
    .returning({ year: similarImports.year });
  if (!gone) throw notFound(texts.file);
  await recordAudit(unit, actor, {
    action: 'finance.similar-removed',
    subject: { type: 'finance-similar', id },
    details: { year: gone.year },
  });
  unit.drop(financeTopic);
}

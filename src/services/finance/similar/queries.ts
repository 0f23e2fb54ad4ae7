import { and, asc, desc, eq, getTableColumns, isNotNull } from 'drizzle-orm';
import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { type SimilarTown, sameClass } from './read.ts';
import { similarImports, similarTowns } from './schema.ts';

type Row = typeof similarImports.$inferSelect;

export type SimilarImport = Omit<Row, 'town' | 'year' | 'cells'> & { readonly year: FiscalYear };

/** With the cells of its file, until it is published. */
export type SimilarDraft = SimilarImport & Pick<Row, 'cells'>;

/** Towns that are similar to ours in a year, and where their figures are from. */
export interface SimilarYear {
  readonly origin: SimilarImport;
  readonly towns: readonly SimilarTown[];
}

/** The cells of a file are large, so that only its own page reads them. */
const { cells: _cells, town: _town, ...facts } = getTableColumns(similarImports);

const importOf = <One extends { readonly year: number }>({ year, ...row }: One) => ({
  ...row,
  year: fiscalYear(year),
});

export async function findImport(
  { db, town }: Unit,
  id: string,
): Promise<SimilarDraft | undefined> {
  const [row] = await db
    .select({ ...facts, cells: similarImports.cells })
    .from(similarImports)
    .where(and(eq(similarImports.town, town), eq(similarImports.id, id)));
  return row && importOf(row);
}

/** Everything that was brought, the newest year first. */
export async function listImports({ db, town }: Unit): Promise<SimilarImport[]> {
  const rows = await db
    .select(facts)
    .from(similarImports)
    .where(eq(similarImports.town, town))
    .orderBy(desc(similarImports.year), desc(similarImports.createdAt))
    .limit(100);
  return rows.map(importOf);
}

/** Years with published figures of similar towns, the newest first. */
export async function listSimilarYears(unit: Unit): Promise<SimilarYear[]> {
  const { db, town } = unit;
  const imports = await db
    .select(facts)
    .from(similarImports)
    .where(and(eq(similarImports.town, town), isNotNull(similarImports.publishedOn)))
    .orderBy(desc(similarImports.year))
    .limit(100);
  const rows = await db
    .select()
    .from(similarTowns)
    .where(eq(similarTowns.town, town))
    .orderBy(asc(similarTowns.name));
  return imports.map((row) => {
    const origin = importOf(row);
    const all = rows.filter(({ importId }) => importId === origin.id);
    const { ownType } = origin;
    const towns = all.filter(({ type }) => ownType === '' || sameClass(type, ownType));
    return { origin, towns };
  });
}

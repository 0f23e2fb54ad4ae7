import { and, desc, eq, ne } from 'drizzle-orm';
import { similarTexts } from '#engines/analysis/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Input } from '../input.ts';
import { inputs } from '../schema.ts';
import { readable, type Viewer } from '../visibility.ts';
import { presentInput } from './present.ts';

/** Compared with the newest of its kind: a page must not grow slower with the years. */
const candidates = 400;
const shown = 5;
const least = 0.25;

/** Voices of the same kind that say something like it, as this viewer may read them; the nearest first. */
export async function findSimilar(
  unit: Unit,
  viewer: Viewer,
  { id, kind, text }: Pick<Input, 'id' | 'kind' | 'text'>,
): Promise<readonly Input[]> {
  const { db, town } = unit;
  const rows = await db
    .select()
    .from(inputs)
    .where(and(eq(inputs.town, town), eq(inputs.kind, kind), ne(inputs.id, id), readable(viewer)))
    .orderBy(desc(inputs.id))
    .limit(candidates);
  const known = new Map(
    rows.flatMap((row) => {
      const input = presentInput(row, viewer);
      return input ? [[row.id, input] as const] : [];
    }),
  );
  const near = similarTexts(text, [...known.values()], { limit: shown, least });
  return near.flatMap((one) => known.get(one.id) ?? []);
}

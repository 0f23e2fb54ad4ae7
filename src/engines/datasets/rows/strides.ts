import { type SQL, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';

/** Rows of the first look; while looks are short, the next ones take more. */
const firstStride = 500;
const longestStride = 20_000;
/** A look that is over so soon may have been longer; in milliseconds. */
const short = 50;

export interface StridesQuestion {
  readonly where: SQL;
  /** Rows of the set; they are numbered from 1. */
  readonly rowCount: number;
  /** The page begins behind the row of this number. */
  readonly after: number;
  readonly offset: number;
  readonly limit: number;
  /** In milliseconds. */
  readonly patience: number;
  /** Milliseconds since some moment. */
  readonly clock?: () => number;
}

type Look = { total: number; following: number; numbers: readonly number[] | null };

async function look({ db }: Unit, question: StridesQuestion, from: number, to: number) {
  const { where, after, offset, limit } = question;
  const { rows } = await db.execute<Look>(
    sql`SELECT count(*)::int AS total, count(*) FILTER (WHERE number > ${after})::int AS following,
        ((array_agg(number ORDER BY number) FILTER (WHERE number > ${after}))
          [${offset + 1}::int:${offset + limit}::int])::int[] AS numbers
      FROM datasets_rows WHERE ${where} AND number > ${from} AND number <= ${to}`,
  );
  return rows[0] ?? { total: 0, following: 0, numbers: null };
}

/**
 * How many rows a filter leaves, and the numbers of those of a page, found a stride of rows at a time:
 * between two strides the clock is looked at. Where no statement can be stopped, this is what ends a
 * question that takes too long.
 * @returns undefined when the patience is over
 */
export async function searchInStrides(
  unit: Unit,
  question: StridesQuestion,
): Promise<{ readonly total: number; readonly numbers: readonly number[] } | undefined> {
  const { rowCount, patience, clock = () => performance.now() } = question;
  const numbers: number[] = [];
  const began = clock();
  let { offset, limit } = question;
  let total = 0;
  for (let from = 0, stride = firstStride; from < rowCount; ) {
    const lookedAt = clock();
    if (lookedAt - began > patience) return undefined;
    const found = await look(unit, { ...question, offset, limit }, from, from + stride);
    total += found.total;
    numbers.push(...(found.numbers ?? []));
    limit -= found.numbers?.length ?? 0;
    offset = Math.max(0, offset - found.following);
    from += stride;
    if (clock() - lookedAt < short) stride = Math.min(stride * 2, longestStride);
  }
  return { total, numbers };
}

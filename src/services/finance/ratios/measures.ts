import type { EvidenceRow, Figure, Measure } from '#engines/measures/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import { formatYen } from '#japan/numbers.ts';
import type { Unit } from '#platform/database/database.ts';
import { ratioHref } from '../model.ts';
import { findItem } from '../settlements/items.ts';
import { listPublished } from '../settlements/queries.ts';
import { booksOf, type YearOfBooks } from './books.ts';
import { cutNumber } from './fraction.ts';
import { type MeasureId, measureIds, ratioOfMeasure } from './measure-ids.ts';
import { decimalsOfRatio, type Ratio, sumOfLines, type YearOfRatio } from './rules.ts';
import { calculated, ratioTexts, measureTexts as texts } from './text.ts';

/** Every year that was published up to the end of the day, the newest last. */
const booksAt = async (unit: Unit, at: IsoDate): Promise<YearOfBooks[]> =>
  booksOf(await listPublished(unit, at));

/**
 * 「－」 counts as zero: nothing burdens the years to come. Digits are cut off as in the report that
 * targets are set by; plans follow 財政力指数 to one digit more.
 */
function figureOf(ratio: Ratio | undefined): Figure {
  if (!ratio || 'missing' in ratio) return { value: undefined };
  if ('none' in ratio) return { value: 0 };
  const [only, ...more] = ratio.years;
  // A mean of years has no one numerator.
  const parts =
    only && more.length === 0
      ? {
          numerator: Number(sumOfLines(only.lines, 'top')),
          denominator: Number(sumOfLines(only.lines, 'bottom')),
        }
      : {};
  const decimals = ratio.id === 'fiscal-strength' ? 3 : decimalsOfRatio(ratio.id);
  return { value: cutNumber(ratio.value, decimals), ...parts };
}

function evidenceOf(
  id: MeasureId,
  books: readonly YearOfBooks[],
  years: readonly YearOfRatio[],
): EvidenceRow[] {
  const published = new Map(
    books.map(({ settlement: { year, publishedOn } }) => [year, publishedOn ?? undefined]),
  );
  return years.flatMap(({ year, lines }) =>
    lines.map(
      ({ code, part, sign, amount }): EvidenceRow => ({
        id: `${year} ${code} ${part}`,
        label: calculated(year, findItem(code)?.name.ja ?? code, formatYen(Number(amount)), sign),
        date: published.get(year),
        href: ratioHref(ratioOfMeasure[id]),
        counted: part === 'top' ? 'numerator' : 'denominator',
      }),
    ),
  );
}

const measureOf = (id: MeasureId): Measure => ({
  id,
  name: ratioTexts[ratioOfMeasure[id]].name,
  unit: id === 'finance.fiscalStrength' ? texts.index : texts.percent,
  formula: ratioTexts[ratioOfMeasure[id]].formula,
  params: [],
  async compute(unit, _params, at) {
    const newest = (await booksAt(unit, at)).at(-1);
    return figureOf(newest?.ratios.get(ratioOfMeasure[id])?.ratio);
  },
  async evidence(unit, _params, at, _viewer, { offset, limit }) {
    const books = await booksAt(unit, at);
    const ratio = books.at(-1)?.ratios.get(ratioOfMeasure[id])?.ratio;
    const rows = ratio && 'years' in ratio ? evidenceOf(id, books, ratio.years) : [];
    return { rows: rows.slice(offset, offset + limit), total: rows.length, visible: rows.length };
  },
});

export const measures: readonly Measure[] = measureIds.map(measureOf);

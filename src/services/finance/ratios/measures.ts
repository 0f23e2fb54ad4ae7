import type { EvidenceRow, Figure, Measure } from '#engines/measures/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import { formatYen } from '#japan/numbers.ts';
import type { Unit } from '#platform/database/database.ts';
import { ratioHref } from '../model.ts';
import { findItem } from '../settlements/items.ts';
import { listPublished } from '../settlements/queries.ts';
import { booksOf, type YearOfBooks } from './books.ts';
import { toNumber } from './fraction.ts';
import { type MeasureId, measureIds, ratioOfMeasure } from './measure-ids.ts';
import { type Ratio, sumOfLines, type YearOfRatio } from './rules.ts';
import { calculated, ratioTexts, measureTexts as texts } from './text.ts';

/** The newest year that was published up to the end of the day. */
async function newest(unit: Unit, at: IsoDate): Promise<YearOfBooks | undefined> {
  return booksOf(await listPublished(unit, at)).at(-1);
}

/** 「－」 counts as zero: nothing burdens the years to come. */
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
  return { value: toNumber(ratio.value), ...parts };
}

function evidenceOf(id: MeasureId, { settlement }: YearOfBooks, years: readonly YearOfRatio[]) {
  return years.flatMap(({ year, lines }) =>
    lines.map(
      ({ code, part, sign, amount }): EvidenceRow => ({
        id: `${year} ${code} ${part}`,
        label: calculated(year, findItem(code)?.name.ja ?? code, formatYen(Number(amount)), sign),
        date: settlement.publishedOn ?? undefined,
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
    const books = await newest(unit, at);
    return figureOf(books?.ratios.get(ratioOfMeasure[id])?.ratio);
  },
  async evidence(unit, _params, at, _viewer, { offset, limit }) {
    const books = await newest(unit, at);
    const ratio = books?.ratios.get(ratioOfMeasure[id])?.ratio;
    const rows = books && ratio && 'years' in ratio ? evidenceOf(id, books, ratio.years) : [];
    return { rows: rows.slice(offset, offset + limit), total: rows.length, visible: rows.length };
  },
});

export const measures: readonly Measure[] = measureIds.map(measureOf);

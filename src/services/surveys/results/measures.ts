import type { EvidenceRow, Figure, Measure, MeasureParams } from '#engines/measures/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { ResultLine } from './model.ts';
import { listSeriesResults, type SeriesResult } from './queries.ts';
import { measureTexts as texts } from './text.ts';

export const answerShareId = 'surveys.answerShare';

interface Found {
  readonly result: SeriesResult;
  /** Lines of the options that count. */
  readonly lines: readonly ResultLine[];
}

/** The newest published survey that asked this question, up to the end of the day. */
async function find(
  unit: Unit,
  { series, options }: MeasureParams,
  at: string,
): Promise<Found | undefined> {
  const [result] = series ? await listSeriesResults(unit, series, at) : [];
  if (!result) return undefined;
  const wanted = new Set((options ?? '').split(',').map((option) => option.trim()));
  return { result, lines: result.question.lines.filter(({ value }) => wanted.has(value)) };
}

const sum = (numbers: readonly (number | undefined)[]) =>
  numbers.reduce<number>((all, one) => all + (one ?? 0), 0);

/** Counts tell how many people answered so; the share is weighted unless `weighted` is `no`. */
function figureOf({ result, lines }: Found, weighted: boolean): Figure {
  const denominator = result.question.answered;
  if (denominator === 0 || lines.length === 0) return { value: undefined };
  const numerator = sum(lines.map(({ count }) => count));
  const share = weighted ? sum(lines.map((line) => line.share)) : numerator / denominator;
  return { value: share * 100, numerator, denominator };
}

function evidenceOf({ result, lines }: Found): EvidenceRow[] {
  const counted = new Set(lines.map(({ value }) => value));
  return result.question.lines.map((line) => ({
    id: `${result.surveyId} ${result.question.key} ${line.value}`,
    label: texts.line(line.label, line.count, line.share, result.title, result.sample).ja,
    date: result.closesOn,
    href: `/surveys/${result.slug}/results/${result.question.key}`,
    counted: counted.has(line.value) ? 'numerator' : 'denominator',
  }));
}

export const measures: readonly Measure[] = [
  {
    id: answerShareId,
    name: texts.answerShare,
    unit: texts.percent,
    formula: texts.formula,
    params: ['series', 'options', 'weighted'],
    async compute(unit, params, at) {
      const found = await find(unit, params, at);
      return found ? figureOf(found, params.weighted !== 'no') : { value: undefined };
    },
    async evidence(unit, params, at, _viewer, { offset, limit }) {
      const found = await find(unit, params, at);
      const rows = found ? evidenceOf(found) : [];
      return { rows: rows.slice(offset, offset + limit), total: rows.length, visible: rows.length };
    },
  },
];

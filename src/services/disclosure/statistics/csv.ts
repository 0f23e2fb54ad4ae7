import { results } from '../model.ts';
import type { YearFigures } from './queries.ts';

const columns = ['fiscal_year', 'kind', 'received', ...results, 'open', 'mean_days'];

/** RFC 4180 with a byte order mark, which Excel needs to see that it is UTF-8. All cells are figures or words of ours. */
export function figuresCsv(figures: readonly YearFigures[]): string {
  const rows = figures.map((one) => [
    ...[one.year, one.kind, one.received],
    ...results.map((result) => one.results[result]),
    ...[one.open, one.meanDays === undefined ? '' : one.meanDays.toFixed(1)],
  ]);
  return `\u{feff}${[columns, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

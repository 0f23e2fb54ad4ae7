import { z } from 'zod';
import { addDays, type IsoDate, isIsoDate, isoDate } from '#japan/dates.ts';
import { foldDigits } from '#japan/digits.ts';
import { type FieldErrors, issue } from '#platform/http/input.ts';
import type { NewMetric } from './commands.ts';
import { type FigureName, figureNames, noFigures } from './model.ts';
import { words } from './text.ts';

const { errors } = words;

/** A whole number, or null for nothing; undefined for what is neither. */
function readCount(raw: string): number | null | undefined {
  const value = foldDigits(raw.normalize('NFKC')).replace(/[,\s]/g, '');
  if (value === '' || value === '-') return null;
  return /^\d{1,12}$/.test(value) ? Number(value) : undefined;
}

const count = z
  .string()
  .default('')
  .refine((raw) => readCount(raw) !== undefined, issue(errors.figure))
  .transform((raw) => readCount(raw) ?? null);

/** The last day of a month such as `2026-10`; undefined for what is none. */
export function monthEnd(raw: string): IsoDate | undefined {
  const [, year, month] = /^(\d{4})[-/年](\d{1,2})月?$/.exec(raw.normalize('NFKC').trim()) ?? [];
  const number = Number(month);
  if (!year || !(number >= 1 && number <= 12)) return undefined;
  const next = isoDate(Number(year) + (number === 12 ? 1 : 0), (number % 12) + 1, 1);
  return addDays(next, -1);
}

export const MetricForm = z.object({
  accountId: z.uuid(issue(errors.account)),
  month: z
    .string()
    .default('')
    .refine((raw) => monthEnd(raw) !== undefined, issue(errors.month))
    .transform((raw) => monthEnd(raw) ?? ''),
  ...{ followers: count, posts: count, views: count, reach: count },
  ...{ reactions: count, shares: count, comments: count, linkClicks: count },
});
export type MetricForm = z.output<typeof MetricForm>;

export type ReadRows =
  | { readonly ok: true; readonly metrics: readonly NewMetric[] }
  | { readonly ok: false; readonly errors: FieldErrors };

const refusal = (text: FieldErrors[string]): ReadRows => ({ ok: false, errors: { file: text } });

function dayOf(raw: string): IsoDate | undefined {
  const [, year, month, day] =
    /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(raw.normalize('NFKC').trim()) ?? [];
  const padded = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isIsoDate(padded) ? padded : undefined;
}

/** Rows of a table whose first row names the columns; the first fault is told by row and column. */
export function readRows(accountId: string, rows: readonly (readonly string[])[]): ReadRows {
  const [header = [], ...body] = rows;
  const names = header.map((name) => name.normalize('NFKC').trim());
  const when = names.findIndex((name) => name === '月' || name === '日');
  if (when < 0) return refusal(errors.header);
  const span = names[when] === '月' ? 'month' : 'day';
  const metrics: NewMetric[] = [];
  for (const [index, row] of body.entries()) {
    const raw = row[when] ?? '';
    const day = span === 'month' ? (monthEnd(raw) ?? dayOf(raw)) : dayOf(raw);
    if (!day) return refusal(errors.row(index + 2, names[when] ?? '', raw));
    const figures: Partial<Record<FigureName, number | null>> = {};
    for (const name of figureNames) {
      const column = names.indexOf(words.figures[name].ja);
      const value = readCount(row[column] ?? '');
      if (value === undefined) {
        return refusal(errors.row(index + 2, words.figures[name].ja, row[column] ?? ''));
      }
      figures[name] = value;
    }
    metrics.push({ ...noFigures, ...figures, accountId, day, span, source: 'file' });
  }
  return metrics.length > 0 ? { ok: true, metrics } : refusal(errors.none);
}

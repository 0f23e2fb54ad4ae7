import type { IsoDate } from '#japan/dates.ts';
import { firstDay, fiscalYearOf } from '#japan/fiscal-year.ts';
import { type FigureName, type Figures, type Source, type Span, sources } from './model.ts';

export interface Metric extends Figures {
  readonly accountId: string;
  readonly day: IsoDate;
  readonly span: Span;
  readonly source: Source;
}

/** X counts how often posts were shown and never how many people saw them. */
export const seenBy = (kind: string): FigureName => (kind === 'x' ? 'views' : 'reach');

/** Where figures of single posts come from: only X is asked for them, elsewhere our links count. */
export const postSource = (kind: string): Source => (kind === 'x' ? 'api' : 'own');

/** Channels whose followers may be added up; LINE counts everybody who ever added the account. */
export const comparableKinds: readonly string[] = ['x', 'facebook'];

/** Where two sources speak of the same span, the one that a person answers for counts. */
export function preferred<M extends Metric>(rows: readonly M[], figure: FigureName): readonly M[] {
  const best = new Map<string, M>();
  for (const row of rows) {
    if (row[figure] === null) continue;
    const key = `${row.accountId} ${row.span} ${row.day}`;
    const other = best.get(key);
    if (!other || sources.indexOf(row.source) < sources.indexOf(other.source)) best.set(key, row);
  }
  return [...best.values()];
}

/** Rows that add up: a figure of a month stands for the days of that month. */
export function addable<M extends Metric>(rows: readonly M[], figure: FigureName): readonly M[] {
  const chosen = preferred(rows, figure);
  const monthOf = ({ accountId, day }: M) => `${accountId} ${day.slice(0, 7)}`;
  const months = new Set(chosen.filter(({ span }) => span === 'month').map(monthOf));
  return chosen.filter((row) => row.span === 'month' || !months.has(monthOf(row)));
}

/** The sum of a figure; undefined where no row has it. */
export function sumOf(rows: readonly Metric[], figure: FigureName): number | undefined {
  const counted = addable(rows, figure);
  if (counted.length === 0) return undefined;
  return counted.reduce((sum, row) => sum + (row[figure] ?? 0), 0);
}

/** The newest row of each account that tells its followers. */
export function newest<M extends Metric>(rows: readonly M[]): readonly M[] {
  const found = new Map<string, M>();
  for (const row of preferred(rows, 'followers')) {
    const other = found.get(row.accountId);
    if (!other || other.day < row.day) found.set(row.accountId, row);
  }
  return [...found.values()];
}

/** The first day that a figure of a year counts. */
export const yearBegins = (at: IsoDate): IsoDate => firstDay(fiscalYearOf(at));

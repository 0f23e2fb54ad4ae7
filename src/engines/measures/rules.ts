import { addDays, type IsoDate } from '#japan/dates.ts';
import { InputError, notFound } from '#platform/errors.ts';
import type { Figure, Measure, MeasureParams } from './contract.ts';
import { text } from './text.ts';

export const unknownMeasure = notFound(text.figure);

/**
 * One text for one set of parameters, whatever their order: it is the key of a series.
 * @throws InputError for a name that the measure does not know.
 */
export function canonicalParams(measure: Measure, params: MeasureParams): string {
  const names = Object.keys(params).sort();
  const unknown = names.filter((name) => !measure.params.includes(name));
  if (unknown.length > 0) {
    throw new InputError(
      Object.fromEntries(unknown.map((name) => [name, text.unknownParam(name, measure.id)])),
    );
  }
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, params[name]])));
}

/** The address of the records behind a figure, for links on other services' pages. */
export function evidenceHref(measureId: string, params: MeasureParams, day: IsoDate): string {
  const query = new URLSearchParams(
    [...Object.entries(params), ['at', day] as [string, string]].sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );
  return `/measures/${encodeURIComponent(measureId)}/evidence?${query}`;
}

/** True when the two say the same, so that recomputing need not write a new version. */
export function sameFigure(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator;
}

/** Every day from `from` to `to`, both included; none when `to` is before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

export interface Due {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Days that have a snapshot. */
  readonly known: ReadonlySet<IsoDate>;
  /** The first day whose records changed since its snapshot; undefined when none did. */
  readonly staleFrom: IsoDate | undefined;
}

/** The days of a range that must be computed: those never seen and those whose records changed. */
export function dueDays({ from, to, known, staleFrom }: Due): IsoDate[] {
  return daysBetween(from, to).filter(
    (day) => !known.has(day) || (staleFrom !== undefined && day >= staleFrom),
  );
}

export function earliest(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  return [first, ...others].sort()[0] ?? first;
}

export function latest(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  return [first, ...others].sort().at(-1) ?? first;
}

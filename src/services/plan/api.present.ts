import { writeCsv } from '#platform/delimited.ts';
import { type Language, say } from '#platform/i18n/text.ts';
import type { IndicatorDetailJson, IndicatorJson } from './api.schemas.ts';
import type { YearFigure } from './model.ts';
import type { SeriesPoint } from './queries.ts';
import type { IndicatorPage, IndicatorState } from './results.ts';

type Source = IndicatorJson['source'];

function sourceOf({
  sample,
  origin,
}: Pick<YearFigure, 'sample' | 'origin'>): Exclude<Source, null> {
  return sample ? 'sample' : origin;
}

/** An indicator as the contract of the API has it. */
export function indicatorJson(state: IndicatorState, language: Language): IndicatorJson {
  const { current, judgement } = state;
  const waiting = !current && !state.connected;
  return {
    id: state.id,
    policy: state.policy,
    kind: state.kind,
    name: say(state.name, language),
    unit: state.unit,
    baseline: state.baseline ?? null,
    target: state.target,
    direction: state.direction,
    counting: state.counting,
    measure: state.measure,
    value: current?.value ?? null,
    asOf: current?.asOf ?? null,
    status: waiting ? 'not-connected' : judgement.grade,
    source: current ? sourceOf(current) : null,
  };
}

export function indicatorDetailJson(
  page: IndicatorPage,
  series: readonly SeriesPoint[],
  language: Language,
): IndicatorDetailJson {
  const { projection, judgement } = page;
  return {
    ...indicatorJson(page, language),
    connected: page.connected,
    departments: [...page.departments],
    attainment: judgement.attainment ?? null,
    expected: judgement.expectedValue ?? null,
    projection: projection
      ? { at: projection.at, value: projection.value, low: projection.low, high: projection.high }
      : null,
    series: series.map((point) => ({
      asOf: point.asOf,
      fiscalYear: point.fiscalYear,
      value: point.value,
      source: sourceOf(point),
      sourceNote: point.sourceNote ?? null,
      recordedAt: point.recordedAt.toISOString(),
    })),
  };
}

const columns = ['as_of', 'fiscal_year', 'value', 'unit', 'source', 'source_note', 'recorded_at'];

/** As a spreadsheet takes it. */
export function seriesCsv(unit: string, series: readonly SeriesPoint[]): string {
  const rows = series.map((point) => [
    point.asOf,
    point.fiscalYear,
    point.value,
    unit,
    sourceOf(point),
    point.sourceNote ?? '',
    point.recordedAt.toISOString(),
  ]);
  return writeCsv([columns, ...rows]);
}

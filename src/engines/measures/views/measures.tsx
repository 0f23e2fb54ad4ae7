import type { IsoDate } from '#japan/dates.ts';
import { Badge } from '#ui/components/badge.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import type { Measure } from '../contract.ts';
import type { SeriesState } from '../queries.ts';
import { evidenceHref } from '../rules.ts';
import { text } from '../text.ts';
import { FigureValue, Params } from './figure.tsx';

const words = text.staff;

/** One line of the list: a measure with one set of parameters, or one that nobody uses yet. */
export interface MeasureLine {
  readonly measure: Measure;
  readonly state: SeriesState | undefined;
  readonly staleFrom: IsoDate | undefined;
}

function State({ measure, state, staleFrom }: MeasureLine) {
  const t = useText();
  const tracksItself = measure.params.length === 0;
  if (!state && !tracksItself) return <Badge tone="neutral">{t(words.untracked)}</Badge>;
  if (!state?.last) return <Badge tone="info">{t(words.waiting)}</Badge>;
  return staleFrom && staleFrom <= state.last.day ? (
    <Badge tone="warning">{t(words.stale(staleFrom))}</Badge>
  ) : (
    <Badge tone="success">{t(words.current)}</Badge>
  );
}

function Last({ measure, state }: MeasureLine) {
  const t = useText();
  if (!state?.last) return null;
  const { day, figure } = state.last;
  return (
    <>
      <FigureValue figure={figure} measure={measure} />
      <br />
      <a href={evidenceHref(measure.id, state.params, day)}>{t(text.evidence.asOf(day))}</a>
    </>
  );
}

function Name({ measure, state }: MeasureLine) {
  const t = useText();
  return (
    <>
      {t(measure.name)} {state && <Params params={state.params} />}
    </>
  );
}

function Formula({ measure }: MeasureLine) {
  return <>{useText()(measure.formula)}</>;
}

const columns: readonly Column<MeasureLine>[] = [
  { key: 'name', label: words.name, rowHeader: true, render: (line) => <Name {...line} /> },
  { key: 'id', label: words.id, render: ({ measure }) => <code>{measure.id}</code> },
  { key: 'formula', label: words.formula, render: (line) => <Formula {...line} /> },
  { key: 'last', label: words.last, render: (line) => <Last {...line} /> },
  { key: 'state', label: words.state, render: (line) => <State {...line} /> },
];

export function MeasuresView({ lines }: { lines: readonly MeasureLine[] }) {
  const t = useText();
  return (
    <>
      {lines.length === 0 ? (
        <EmptyState title={words.empty} hint={words.emptyHint} />
      ) : (
        <>
          <p>{t(words.count(lines.length))}</p>
          <DataTable caption={words.title} captionHidden columns={columns} rows={lines} />
        </>
      )}
    </>
  );
}

import type { Text } from '#platform/i18n/text.ts';
import { Sparkline } from '#ui/charts/sparkline.tsx';
import { Badge } from '#ui/components/badge.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { ratioHref } from '../../model.ts';
import { OpenData } from '../../views/open-data.tsx';
import { yearText } from '../../views/year-word.ts';
import type { RatioState, YearOfBooks } from '../books.ts';
import { cutOff, toNumber } from '../fraction.ts';
import { dutyTexts } from '../law-text.ts';
import { stageOf } from '../limits.ts';
import { decimalsOfRatio, isShortfall, type Ratio, type RatioId, soundnessIds } from '../rules.ts';
import { limitName, stateWords } from '../state-text.ts';
import { ratioTexts, ratioWords as words } from '../text.ts';
import { distanceOf, missingText, printed, unitOf, valueText } from '../values.ts';
import { LimitBar } from './limit-bar.tsx';

function Distance({ id, state }: { id: RatioId; state: RatioState }) {
  const t = useText();
  const { ratio, thresholds } = state;
  if ('missing' in ratio) return <>{missingText(ratio.missing, t)}</>;
  if (!thresholds) return <>{t(words.noLimit)}</>;
  if (stageOf(ratio, thresholds) !== 'sound') return <Badge tone="danger">{t(words.over)}</Badge>;
  const left = distanceOf(state);
  return <>{left && t(words.points(cutOff(left, decimalsOfRatio(id))))}</>;
}

interface Row {
  readonly id: RatioId;
  readonly state: RatioState;
}

const rowsOf = ({ ratios }: YearOfBooks): Row[] =>
  [...ratios].map(([id, state]) => ({ id, state }));

const isSoundness = (id: RatioId): boolean => (soundnessIds as readonly RatioId[]).includes(id);

const nameColumn = (t: ReturnType<typeof useText>): Column<Row> => ({
  ...{ key: 'ratio', label: words.ratio, rowHeader: true },
  render: ({ id }) => <a href={ratioHref(id)}>{t(ratioTexts[id].name)}</a>,
});

const valueColumn = (t: ReturnType<typeof useText>): Column<Row> => ({
  ...{ key: 'value', label: words.value, numeric: true },
  render: ({ id, state }) => <span class="finance-nowrap">{t(valueText(id, state.ratio))}</span>,
});

/** Value and limit of each ratio, for whoever checks a draft. */
export function RatiosTable({ books }: { books: YearOfBooks }) {
  const t = useText();
  return (
    <DataTable
      caption={yearText(books.settlement.year)}
      rows={rowsOf(books)}
      rowKey={({ id }) => id}
      columns={[
        nameColumn(t),
        valueColumn(t),
        {
          ...{ key: 'early', label: words.early, numeric: true },
          render: ({ id, state: { thresholds } }) =>
            thresholds ? printed(id, thresholds.early) : t(words.noLimit),
        },
        {
          ...{ key: 'distance', label: words.distance },
          render: ({ id, state }) => <Distance id={id} state={state} />,
        },
      ]}
    />
  );
}

/** For drawings: 「－」 is nothing to bear; a year that cannot be computed is a gap. */
export function drawnValue(ratio: Ratio | undefined): number | undefined {
  if (!ratio || 'missing' in ratio) return undefined;
  return 'none' in ratio ? 0 : toNumber(ratio.value);
}

function trendColumn(books: readonly YearOfBooks[]): Column<Row> {
  return {
    ...{ key: 'trend', label: stateWords.trend },
    render: ({ id }) => (
      <Sparkline
        label={ratioTexts[id].name}
        unit={{ ja: unitOf(id), en: unitOf(id) }}
        digits={decimalsOfRatio(id)}
        values={books.map(({ ratios }) => drawnValue(ratios.get(id)?.ratio))}
      />
    ),
  };
}

function headline(rows: readonly Row[]) {
  const missing = rows.filter(({ state }) => 'missing' in state.ratio).length;
  const over = rows.filter(
    ({ state: { ratio, thresholds } }) => thresholds && stageOf(ratio, thresholds) !== 'sound',
  ).length;
  if (over > 0) return stateWords.over(over, rows.length);
  return missing > 0
    ? stateWords.someMissing(rows.length - missing, missing)
    : stateWords.allSound(rows.length);
}

function LimitNotes({ rows }: { rows: readonly Row[] }) {
  const t = useText();
  const sources = new Set(rows.flatMap(({ state }) => state.thresholds?.from ?? []));
  return (
    <>
      <p class="muted">{t(words.noneMeans)}</p>
      {(['report', 'computed'] as const)
        .filter((from) => sources.has(from))
        .map((from) => (
          <p key={from} class="muted">
            {t(stateWords.from[from])}
          </p>
        ))}
    </>
  );
}

/** Ratios that have a limit: how far they have come to it. */
function Limited(props: { caption: Text; rows: readonly Row[]; trend: Column<Row> }) {
  const t = useText();
  const [first] = props.rows;
  if (!first) return null;
  return (
    <DataTable
      caption={props.caption}
      rows={props.rows}
      rowKey={({ id }) => id}
      columns={[
        nameColumn(t),
        valueColumn(t),
        {
          ...{ key: 'way', label: stateWords.toLimit },
          render: ({ id, state }) => <LimitBar id={id} state={state} />,
        },
        {
          ...{ key: 'early', label: limitName(first.id), numeric: true },
          render: ({ id, state: { thresholds } }) =>
            thresholds ? printed(id, thresholds.early) : t(words.noLimit),
        },
        {
          ...{ key: 'distance', label: words.distance },
          render: ({ id, state }) => <Distance id={id} state={state} />,
        },
        props.trend,
      ]}
    />
  );
}

function Others({ rows, trend }: { rows: readonly Row[]; trend: Column<Row> }) {
  const t = useText();
  return (
    <section>
      <h2>{t(stateWords.others)}</h2>
      <DataTable
        caption={stateWords.others}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          nameColumn(t),
          valueColumn(t),
          {
            ...{ key: 'plain', label: stateWords.plain },
            render: ({ id, state: { ratio } }) =>
              'missing' in ratio ? missingText(ratio.missing, t) : t(ratioTexts[id].plain),
          },
          trend,
        ]}
      />
    </section>
  );
}

/** What the Act asks of a town, every year and once a limit is reached. */
function Duties() {
  const t = useText();
  return (
    <Disclosure summary={dutyTexts.title}>
      <ul>
        {dutyTexts.all.map((duty) => (
          <li key={duty.en}>{t(duty)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Every ratio of the newest year: where it stands, how far its limit is, how it has moved. */
export function RatiosPage({ books }: { books: readonly YearOfBooks[] }) {
  const t = useText();
  const newest = books.at(-1);
  if (!newest) return null;
  const [rows, trend] = [rowsOf(newest), trendColumn(books)];
  const limited = rows.filter(({ id }) => isSoundness(id));
  const others = rows.filter(({ id }) => !isSoundness(id) && !isShortfall(id));
  const { year, sample } = newest.settlement;
  return (
    <>
      <section class="finance-headline">
        <p class="finance-sentence">
          <Phrases>{t(headline(limited))}</Phrases>
        </p>
        <p class="muted">
          {t(yearText(year))} {sample && <SampleMark />}
        </p>
      </section>
      <Limited caption={stateWords.soundness} rows={limited} trend={trend} />
      <LimitNotes rows={limited} />
      <Limited
        caption={stateWords.shortfalls}
        rows={rows.filter(({ id }) => isShortfall(id))}
        trend={trend}
      />
      <Duties />
      <Others rows={others} trend={trend} />
      <OpenData dataset="financial-ratios" />
    </>
  );
}

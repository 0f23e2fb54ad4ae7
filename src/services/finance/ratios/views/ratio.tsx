import type { ComponentChildren } from 'preact';
import { fiscalYear } from '#japan/fiscal-year.ts';
import { FanChart } from '#ui/charts/fan-chart.tsx';
import { LineChart } from '#ui/charts/line-chart.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { ratioHref, ratiosHref } from '../../model.ts';
import { written } from '../../outlook/charted.ts';
import type { RatioProjection } from '../../outlook/ratio-projection.ts';
import { findItem } from '../../settlements/items.ts';
import { yearTexts } from '../../settlements/year-text.ts';
import { datasetCsv, OpenData } from '../../views/open-data.tsx';
import { yearText } from '../../views/year-word.ts';
import { useYen } from '../../views/yen.ts';
import type { YearOfBooks } from '../books.ts';
import { cutOff, type Fraction, times } from '../fraction.ts';
import {
  decimalsOfRatio,
  definitions,
  type Line,
  type Ratio,
  type RatioId,
  sumOfLines,
  type YearOfRatio,
} from '../rules.ts';
import { stateWords } from '../state-text.ts';
import { ratioTexts, ratioWords as words } from '../text.ts';
import { missingText, printed, stateText, unitOf } from '../values.ts';
import { LimitBar } from './limit-bar.tsx';
import { drawnValue } from './ratios.tsx';

/** Two digits more than are printed, so that the reader sees what is cut off. */
function exactly(id: RatioId, value: Fraction): string {
  const decimals = decimalsOfRatio(id) + 2;
  const goesOn = (value.top * 10n ** BigInt(decimals)) % value.bottom !== 0n;
  return `${cutOff(value, decimals)}${goesOn ? '…' : ''}${unitOf(id)}`;
}

const exactText = (id: RatioId, { value }: YearOfRatio): string =>
  exactly(id, definitions[id].percent ? times(value, 100n) : value);

function Calculation({ id, one }: { id: RatioId; one: YearOfRatio }) {
  const t = useText();
  const yen = useYen();
  const name = ({ code }: Line) => t(findItem(code)?.name ?? words.real);
  const [top, bottom] = [sumOfLines(one.lines, 'top'), sumOfLines(one.lines, 'bottom')];
  return (
    <>
      <DataTable
        caption={words.yearCaption(t(yearText(one.year)))}
        rows={one.lines}
        rowKey={({ code, part }) => `${part} ${code}`}
        columns={[
          { key: 'item', label: words.item, rowHeader: true, render: name },
          {
            ...{ key: 'use', label: words.part },
            render: ({ part, sign }) => t(words[part][sign > 0 ? 'plus' : 'minus']),
          },
          {
            ...{ key: 'amount', label: words.amount, numeric: true },
            render: ({ amount, left }) => (
              <span>
                {yen(amount)}
                {left && <span class="finance-left">{t(words.left)}</span>}
              </span>
            ),
          },
        ]}
      />
      <p class="finance-division">
        {t(stateWords.division(yen(top), yen(bottom), exactText(id, one), definitions[id].percent))}
      </p>
    </>
  );
}

/** From the shares of the years to what is printed. */
function Result({ id, ratio }: { id: RatioId; ratio: Ratio }) {
  const t = useText();
  if ('missing' in ratio) return null;
  if ('none' in ratio) return <p>{t(stateWords.dashed)}</p>;
  const { years, value } = ratio;
  const [decimals, result] = [decimalsOfRatio(id), printed(id, value)];
  return (
    <>
      {years.length > 1 && (
        <p class="finance-division">
          {t(
            stateWords.mean(
              years.map((one) => exactText(id, one)).join(' ＋ '),
              exactly(id, value),
              years.length,
            ),
          )}
        </p>
      )}
      <p>{t(stateWords.cutTo(decimals, result))}</p>
    </>
  );
}

function Years({ id, books, chosen }: Pick<RatioPageProps, 'id' | 'books' | 'chosen'>) {
  const t = useText();
  const current = chosen.settlement.year;
  return (
    <nav aria-label={t(words.otherYears)}>
      <ul class="finance-links">
        {books.map(({ settlement: { year } }) => (
          <li key={year}>
            <a
              href={`${ratioHref(id)}?year=${year}#calculation`}
              aria-current={year === current ? 'true' : undefined}
            >
              {t(words.shortYear(year))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Calculations({ id, books, chosen }: Pick<RatioPageProps, 'id' | 'books' | 'chosen'>) {
  const t = useText();
  const ratio = chosen.ratios.get(id)?.ratio;
  if (!ratio) return null;
  const years = 'years' in ratio ? ratio.years : [];
  return (
    <section id="calculation">
      <h2>{t(words.calculation)}</h2>
      <p>{t(ratioTexts[id].formula)}</p>
      <Years id={id} books={books} chosen={chosen} />
      {'missing' in ratio && <p>{missingText(ratio.missing, t)}</p>}
      {years.map((one) => (
        <Calculation key={one.year} id={id} one={one} />
      ))}
      <Result id={id} ratio={ratio} />
      <p class="muted">{t(words.noneMeans)}</p>
    </section>
  );
}

/** What the years say: 実質公債費比率は7年で0.3ポイント下がりました. */
function historyTitle(id: RatioId, books: readonly YearOfBooks[]) {
  const { name } = ratioTexts[id];
  const known = books.flatMap(({ settlement, ratios }) => {
    const value = drawnValue(ratios.get(id)?.ratio);
    return value === undefined ? [] : [{ year: settlement.year, value }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return words.history(name);
  const by = Math.abs(last.value - first.value).toFixed(decimalsOfRatio(id));
  if (Number(by) === 0) return stateWords.steady(name);
  const points = definitions[id].percent;
  return stateWords.moved(name, last.year - first.year, by, points, last.value > first.value);
}

function History({ id, books, projection }: Pick<RatioPageProps, 'id' | 'books' | 'projection'>) {
  const t = useText();
  const language = useLanguage();
  const newest = books.at(-1)?.settlement;
  const known = books.filter(({ ratios }) => drawnValue(ratios.get(id)?.ratio) !== undefined);
  const [first, last] = [known[0]?.settlement.year, known.at(-1)?.settlement.year];
  const none = known.every(({ ratios }) => 'none' in (ratios.get(id)?.ratio ?? {}));
  if (none && first && last && first < last) return <p>{t(stateWords.alwaysNone(first, last))}</p>;
  const points = books.map(({ settlement: { year, sample }, ratios }) => {
    const value = drawnValue(ratios.get(id)?.ratio);
    return { x: year, label: words.shortYear(year), value, sample };
  });
  const shared = {
    ...{ title: historyTitle(id, books), subtitle: words.history(ratioTexts[id].name) },
    ...{ description: words.historyIs, digits: decimalsOfRatio(id) },
    ...(newest && { source: yearTexts.source(yearText(newest.year), newest.sample) }),
    unit: { ja: unitOf(id), en: unitOf(id) },
    csvHref: datasetCsv('financial-ratios'),
  };
  if (!projection) return <LineChart {...shared} points={points} />;
  return (
    <>
      <FanChart
        {...shared}
        say={(value) => written(projection.figure, value, language)}
        place={(x) => words.shortYear(fiscalYear(x))}
        panels={[{ known: points, fan: projection.fan }]}
      />
      <p>
        <a href={projection.href}>{t(words.outlookLink)}</a>
      </p>
    </>
  );
}

export interface RatioPageProps {
  readonly id: RatioId;
  readonly books: readonly YearOfBooks[];
  /** The year whose calculation is shown. */
  readonly chosen: YearOfBooks;
  /** Where the newest outlook sees the years to come. */
  readonly projection?: RatioProjection | undefined;
  /** Where it stands among similar towns. */
  readonly standing: ComponentChildren;
  /** Voices that led here. */
  readonly voices: ComponentChildren;
}

/** One ratio: what it says, its years, its place among similar towns, each step of its calculation. */
export function RatioPage(props: RatioPageProps) {
  const t = useText();
  const { id, books, chosen, projection, standing, voices } = props;
  const newest = books.at(-1);
  const state = newest?.ratios.get(id);
  if (!newest || !state) return null;
  const { ratio, thresholds } = state;
  const { plain, reading } = ratioTexts[id];
  return (
    <>
      <section class="finance-headline">
        <p class="finance-sentence">
          <Phrases>{t(stateText(id, state))}</Phrases>
        </p>
        <p>{t(plain)}</p>
        {reading && <p>{t(reading)}</p>}
        <LimitBar id={id} state={state} />
        <p class="muted">
          {t(yearText(newest.settlement.year))} {newest.settlement.sample && <SampleMark />}
        </p>
        {thresholds && <p class="muted">{t(stateWords.from[thresholds.from])}</p>}
      </section>
      {'missing' in ratio && (
        <Notice kind="warning" title={words.missing}>
          <p>{missingText(ratio.missing, t)}</p>
        </Notice>
      )}
      <History id={id} books={books} projection={projection} />
      {standing}
      <Calculations id={id} books={books} chosen={chosen} />
      {voices}
      <OpenData dataset="settlement" />
      <p>
        <a href={ratiosHref}>{t(stateWords.all)}</a>
      </p>
    </>
  );
}

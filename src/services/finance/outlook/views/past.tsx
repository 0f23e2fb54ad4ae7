import { formatNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { BarChart } from '#ui/charts/bar-chart.tsx';
import { FanChart } from '#ui/charts/fan-chart.tsx';
import { Badge } from '#ui/components/badge.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { dayText } from '#ui/components/day.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { YearOfBooks } from '../../ratios/books.ts';
import { fanPoints, scalingOf, shownValue, wordsOf, written } from '../charted.ts';
import { actualsOf } from '../history.ts';
import { unitOfFigure } from '../model/figures.ts';
import { numberHref, type PageFigure } from '../model.ts';
import { pastWords as words } from '../past-text.ts';
import type { OutlookEntry } from '../queries.ts';
import { type Compared, type ComparedFigure, comparedFigures } from '../rules.ts';
import { baseOf, type Shown } from '../shown.ts';
import { outlookWords, yearText } from '../text.ts';

function useListColumns(current: number): Column<OutlookEntry>[] {
  const t = useText();
  const language = useLanguage();
  return [
    {
      ...{ key: 'name', label: words.name, rowHeader: true },
      render: ({ number, title, sample }) => (
        <>
          {number === current ? (
            <>
              {title} <Badge tone="neutral">{t(words.current)}</Badge>
            </>
          ) : (
            <a href={numberHref(number)}>{title}</a>
          )}{' '}
          {sample && <SampleMark />}
        </>
      ),
    },
    {
      ...{ key: 'from', label: words.from },
      render: ({ baseYear }) => t(yearText(baseYear)),
    },
    {
      ...{ key: 'until', label: words.until },
      render: ({ baseYear, horizon }) => t(yearText(baseYear + horizon)),
    },
    {
      ...{ key: 'published', label: words.published },
      render: ({ publishedOn }) => dayText(publishedOn, language),
    },
  ];
}

/** Every outlook that was published, the newest first. */
export function PastList(props: { entries: readonly OutlookEntry[]; current: number }) {
  const t = useText();
  const columns = useListColumns(props.current);
  if (props.entries.length < 2) return null;
  return (
    <section>
      <h2>{t(words.title)}</h2>
      <p>{t(words.lead)}</p>
      <DataTable
        caption={words.title}
        captionHidden
        rows={props.entries}
        rowKey={({ id }) => id}
        columns={columns}
      />
    </section>
  );
}

interface Row extends Compared {
  readonly figure: PageFigure;
}

const isRelative = (figure: PageFigure): boolean =>
  ['yen', 'people'].includes(unitOfFigure(figure));

/** Of a ratio; every language writes as many. */
const ratioDigits = (figure: PageFigure): number => scalingOf(figure, 'ja').digits;

/** In percent of an amount; of a ratio in points between the two as they are written. */
function errorText({ figure, expected, actual, error }: Row): Text {
  if (error === undefined) return words.unknown;
  const relative = isRelative(figure);
  const by = relative ? error : shownValue(figure, actual) - shownValue(figure, expected);
  const size = formatNumber(Math.abs(by), { decimals: relative ? 1 : ratioDigits(figure) });
  const signed = `${/[1-9]/.test(size) ? (by < 0 ? '−' : '＋') : '±'}${size}`;
  return relative ? words.percent(signed) : words.points(signed);
}

function useColumns(): Column<Row>[] {
  const t = useText();
  const language = useLanguage();
  return [
    {
      ...{ key: 'figure', label: words.figure, rowHeader: true },
      render: ({ figure, year }) => `${t(wordsOf(figure).name)}　${t(yearText(year))}`,
    },
    {
      ...{ key: 'expected', label: words.expected, numeric: true },
      render: ({ figure, expected }) => written(figure, expected, language),
    },
    {
      ...{ key: 'actual', label: words.actual, numeric: true },
      render: ({ figure, actual }) => written(figure, actual, language),
    },
    {
      ...{ key: 'error', label: words.error, numeric: true },
      render: (row) => t(errorText(row)),
    },
    {
      ...{ key: 'inside', label: words.inside },
      render: ({ inside }) =>
        t(inside === undefined ? words.unknown : inside ? words.isInside : words.isOutside),
    },
  ];
}

function Errors({ figure, years }: ComparedFigure) {
  const relative = isRelative(figure);
  return (
    <BarChart
      title={words.errors(wordsOf(figure).name)}
      subtitle={words.errorsIs}
      description={words.errorsIs}
      unit={relative ? words.percent('') : words.points('')}
      digits={relative ? 1 : ratioDigits(figure)}
      rows={years.map(({ year, error }) => ({ label: yearText(year), value: error }))}
    />
  );
}

function ComparedFan(props: ComparedFigure & { shown: Shown; books: readonly YearOfBooks[] }) {
  const language = useLanguage();
  const { figure, years, shown, books } = props;
  const base = baseOf(shown);
  if (!base) return null;
  const { divisor, ...scaling } = scalingOf(figure, language);
  const inside = years.filter((one) => one.inside).length;
  const { name } = wordsOf(figure);
  const title =
    inside === 0 ? words.outside(name, years.length) : words.chart(name, inside, years.length);
  return (
    <FanChart
      {...scaling}
      say={(value) => written(figure, value * divisor, language)}
      title={title}
      description={words.comparedIs}
      source={outlookWords.source(shown.title)}
      place={yearText}
      panels={[
        {
          fan: fanPoints(base, figure, divisor),
          known: actualsOf(books, figure).map(({ year, value, sample }) => {
            return { x: year, value: value / divisor, sample };
          }),
        },
      ]}
    />
  );
}

/** A past outlook beside what happened: fans with the settlements in them, and each year's error. */
export function Comparison(props: { shown: Shown; books: readonly YearOfBooks[] }) {
  const t = useText();
  const columns = useColumns();
  const figures = comparedFigures(props.shown, props.books);
  const [first, ...others] = figures;
  if (!first) return null;
  const known = figures.flatMap(({ years }) => years.flatMap(({ inside }) => inside ?? []));
  return (
    <section id="compared">
      <h2>{t(words.compared)}</h2>
      <p>{t(words.comparedIs)}</p>
      {known.length > 0 && <p>{t(words.summary(known.filter(Boolean).length, known.length))}</p>}
      {[first, ...others].slice(0, 3).map((one) => (
        <ComparedFan key={one.figure} {...one} {...props} />
      ))}
      <Errors {...first} />
      <DataTable
        caption={words.compared}
        narrow="scroll"
        rows={figures.flatMap(({ figure, years }) => years.map((one) => ({ ...one, figure })))}
        rowKey={({ figure, year }) => `${figure} ${year}`}
        columns={columns}
      />
    </section>
  );
}

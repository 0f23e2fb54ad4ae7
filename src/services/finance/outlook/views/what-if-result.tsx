import type { Text } from '#platform/i18n/text.ts';
import { FanChart } from '#ui/charts/fan-chart.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { YearOfBooks } from '../../ratios/books.ts';
import { fanPoints, scalingOf, wordsOf, written, writtenDifference } from '../charted.ts';
import { driverTexts } from '../driver-text.ts';
import { actualsOf } from '../history.ts';
import type { Outlook } from '../model/outlook.ts';
import { mainFigures, type PageFigure } from '../model.ts';
import { warningsOf } from '../rules.ts';
import { allWell, warningText } from '../statement-text.ts';
import { outlookWords, yearText } from '../text.ts';
import type { Shifts } from '../what-if.ts';
import { whatIfWords as words } from '../what-if-text.ts';

interface Pair {
  /** As in the outlook, and with what was changed; both without paths. */
  readonly before: Outlook;
  readonly after: Outlook;
}

const figures: readonly PageFigure[] = [
  ...mainFigures,
  ...(['revenue.local-tax', 'nature.personnel', 'nature.social', 'nature.debt'] as const),
  'facility.deferred',
];

function useColumns({ before, after }: Pair): Column<PageFigure>[] {
  const t = useText();
  const language = useLanguage();
  const end = (outlook: Outlook, figure: PageFigure) => outlook.figures[figure].at(-1);
  const say = (figure: PageFigure, value: number | null | undefined) =>
    typeof value === 'number' ? written(figure, value, language) : t(outlookWords.noValue);
  const difference = (figure: PageFigure) => {
    const [from, to] = [end(before, figure), end(after, figure)];
    return typeof from === 'number' && typeof to === 'number'
      ? writtenDifference(figure, { from, to }, language)
      : t(outlookWords.noValue);
  };
  return [
    {
      ...{ key: 'figure', label: words.figure, rowHeader: true },
      render: (figure) => t(wordsOf(figure).name),
    },
    {
      ...{ key: 'before', label: words.before, numeric: true },
      render: (figure) => say(figure, end(before, figure)),
    },
    {
      ...{ key: 'after', label: words.after, numeric: true },
      render: (figure) => say(figure, end(after, figure)),
    },
    {
      ...{ key: 'difference', label: words.difference, numeric: true },
      render: difference,
    },
  ];
}

/** One figure in both cases on the same axes. */
function BothCases(props: Pair & { figure: PageFigure; books: readonly YearOfBooks[] }) {
  const language = useLanguage();
  const { before, after, figure, books } = props;
  const { divisor, ...scaling } = scalingOf(figure, language);
  const known = actualsOf(books, figure).map(({ year, value, sample }) => {
    return { x: year, value: value / divisor, sample };
  });
  const panel = (outlook: Outlook, label: typeof words.before) => {
    return { label, known, fan: fanPoints({ ...outlook, fans: {} }, figure, divisor) };
  };
  const end = after.figures[figure].at(-1);
  const last = after.years.at(-1) ?? 0;
  const { name, plain } = wordsOf(figure);
  return (
    <FanChart
      {...scaling}
      say={(value) => written(figure, value * divisor, language)}
      title={
        typeof end === 'number'
          ? outlookWords.willBe(name, last, written(figure, end, language))
          : outlookWords.cannot(name)
      }
      description={plain}
      place={yearText}
      panels={[panel(before, words.before), panel(after, words.after)]}
    />
  );
}

const signed = (points: number): string => `${points < 0 ? '−' : '＋'}${Math.abs(points)}`;

/** What differs in one sentence: by the shortfall, since a fund that is empty shows nothing more. */
function useDifference({ before, after, shifts }: ResultProps): Text | undefined {
  const language = useLanguage();
  const figure: PageFigure = 'balance.gap';
  const [from, to] = [before.figures[figure].at(-1), after.figures[figure].at(-1)];
  if (typeof from !== 'number' || typeof to !== 'number') return undefined;
  const year = after.years.at(-1) ?? 0;
  const changes = words.changes(
    [...shifts].map(([id, by]) => words.change(driverTexts[id], signed(by))),
  );
  const { name } = wordsOf(figure);
  const [was, is] = [written(figure, from, language), written(figure, to, language)];
  if (was === is) return words.alike(changes, year, name, was);
  const by = written(figure, Math.abs(to - from), language);
  const [first, second] = [
    words.differs(changes, year, name, was, is),
    to > from ? words.more(by) : words.less(by),
  ];
  return {
    ja: `${first.ja}${second.ja}`,
    en: `${first.en} ${second.en}`,
    easy: `${first.easy} ${second.easy}`,
  };
}

/** What is saved by renewing less comes back later; said where it differs. */
function useDeferred({ before, after }: Pair): Text | undefined {
  const language = useLanguage();
  const [from, to] = [before, after].map((outlook) => outlook.figures['facility.deferred'].at(-1));
  if (typeof from !== 'number' || typeof to !== 'number') return undefined;
  const [was, is] = [from, to].map((yen) => written('facility.deferred', yen, language));
  return was === undefined || is === undefined || was === is ? undefined : words.deferred(was, is);
}

interface ResultProps extends Pair {
  readonly books: readonly YearOfBooks[];
  /** What was changed, in percentage points. */
  readonly shifts: Shifts;
}

/** What the changes come to: a sentence, the fund and the debt in both cases, and the last year. */
export function WhatIfResult(props: ResultProps) {
  const t = useText();
  const difference = useDifference(props);
  const deferred = useDeferred(props);
  const columns = useColumns(props);
  const { before, after } = props;
  const last = after.years.at(-1) ?? 0;
  const saying = (outlook: Outlook) => {
    const [first] = warningsOf({ ...outlook, fans: {} });
    return t(first ? warningText(first) : allWell(last));
  };
  return (
    <section id="result">
      <h2>{t(words.result)}</h2>
      <p class="finance-sentence">
        <Phrases>{saying(after)}</Phrases>
      </p>
      {difference && <p>{t(difference)}</p>}
      {deferred && <p>{t(deferred)}</p>}
      <p>
        {t(words.before)}：{saying(before)}
      </p>
      <BothCases {...props} figure="fund.adjustment" />
      <BothCases {...props} figure="debt.total" />
      <DataTable
        caption={outlookWords.inYear(last)}
        narrow="scroll"
        rows={figures}
        rowKey={(figure) => figure}
        columns={columns}
      />
      <p class="muted">{t(words.middle)}</p>
    </section>
  );
}

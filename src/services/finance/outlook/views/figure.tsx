import { formatNumber } from '#japan/numbers.ts';
import type { Language } from '#platform/i18n/text.ts';
import { DataTable } from '#ui/components/data-table.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { ratioHref } from '../../model.ts';
import type { YearOfBooks } from '../../ratios/books.ts';
import { ratioTexts } from '../../ratios/text.ts';
import { written } from '../charted.ts';
import { explanationWords as words } from '../explanation-text.ts';
import { ratioOfFigure } from '../history.ts';
import type { FigureId } from '../model/figures.ts';
import type { Explanation, Outlook, Part } from '../model/outlook.ts';
import { calculationHref, isPageFigure, type PageFigure } from '../model.ts';
import { type Shown, scenarioName } from '../shown.ts';
import { outlookWords, yearText } from '../text.ts';
import { FigureFan } from './figure-fan.tsx';

/** Where a calculation stands: which case, which year. */
export interface Place {
  readonly number: number;
  readonly scenario: string;
  readonly year: number;
}

function valueText(part: Part, language: Language): string {
  if (part.figure) return written(part.figure, part.value, language);
  if (Math.abs(part.value) >= 1000) return formatNumber(Math.round(part.value));
  return formatNumber(part.value, { decimals: 4 }).replace(/\.?0+$/, '');
}

function PartName({ part, place }: { part: Part; place: Place }) {
  const t = useText();
  if (!part.figure) return <>{t(part.label)}</>;
  return <a href={calculationHref(place, part.figure)}>{t(part.label)}</a>;
}

/** Each step of one year, from the first amount to the result; steps open to their own. */
export function Calculation(props: { explanation: Explanation; place: Place }) {
  const t = useText();
  const language = useLanguage();
  const { explanation, place } = props;
  const rows = explanation.parts.map((part, index) => ({ part, index }));
  return (
    <>
      <DataTable
        caption={words.caption(place.year)}
        rows={rows}
        rowKey={({ index }) => String(index)}
        columns={[
          {
            ...{ key: 'sign', label: words.sign },
            render: ({ part }) => t(words.signs[part.sign]),
          },
          {
            ...{ key: 'part', label: words.part, rowHeader: true },
            render: ({ part }) => <PartName part={part} place={place} />,
          },
          {
            ...{ key: 'value', label: words.value, numeric: true },
            render: ({ part }) => valueText(part, language),
          },
        ]}
      />
      <p>
        {t(words.comesTo)}{' '}
        <strong>{written(explanation.figure, explanation.value, language)}</strong>
      </p>
      <p class="muted">{t(words.exact)}</p>
    </>
  );
}

function Years(props: { outlook: Outlook; figure: FigureId; place: Place }) {
  const t = useText();
  const { outlook, figure, place } = props;
  return (
    <nav aria-label={t(words.years)}>
      <ul class="finance-links">
        {outlook.years.slice(1).map((year) => (
          <li key={year}>
            <a
              href={calculationHref({ ...place, year }, figure)}
              aria-current={year === place.year ? 'page' : undefined}
            >
              {t(yearText(year))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Cases(props: { shown: Shown; figure: FigureId; place: Place }) {
  const t = useText();
  const { shown, figure, place } = props;
  if (shown.result.outlooks.length < 2) return null;
  return (
    <nav aria-label={t(outlookWords.scenario)}>
      <ul class="finance-links">
        {shown.result.outlooks.map(({ scenario }) => (
          <li key={scenario}>
            <a
              href={calculationHref({ ...place, scenario }, figure)}
              aria-current={scenario === place.scenario ? 'page' : undefined}
            >
              {t(scenarioName(shown, scenario))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Fans(props: { shown: Shown; figure: PageFigure; books: readonly YearOfBooks[] }) {
  const t = useText();
  const { shown, figure, books } = props;
  const ratio = ratioOfFigure(figure);
  return (
    <>
      <FigureFan shown={shown} figure={figure} outlooks={shown.result.outlooks} books={books} />
      {ratio && (
        <p>
          <a href={ratioHref(ratio)}>{t(words.ratioPage(ratioTexts[ratio].name))}</a>
        </p>
      )}
    </>
  );
}

/** Whether the steps come to what was published; a newer release may compute otherwise. */
function isAsPublished({ outlook, place }: FigurePageProps, { figure, value }: Explanation) {
  const published = outlook.figures[figure]?.[place.year - (outlook.years[0] ?? 0)];
  if (typeof published !== 'number') return false;
  return Math.abs(published - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

/** The steps of the year, or why there are none. */
function Steps(props: FigurePageProps) {
  const t = useText();
  const { outlook, figure, place, explanation } = props;
  if (!explanation) return <p>{t(outlook.missing[figure] ?? words.given)}</p>;
  if (!isAsPublished(props, explanation)) return <p>{t(words.changed)}</p>;
  return <Calculation explanation={explanation} place={place} />;
}

export interface FigurePageProps {
  readonly shown: Shown;
  readonly outlook: Outlook;
  readonly figure: FigureId;
  readonly place: Place;
  readonly explanation: Explanation | undefined;
  readonly books: readonly YearOfBooks[];
}

/** One figure in every case, and how a year of it is computed. */
export function FigurePage(props: FigurePageProps) {
  const t = useText();
  const { shown, outlook, figure, place, books } = props;
  return (
    <>
      {shown.sample && (
        <p>
          <SampleMark />
        </p>
      )}
      {isPageFigure(figure) && <Fans shown={shown} figure={figure} books={books} />}
      <section id="calculation">
        <h2>{t(words.title)}</h2>
        <Cases shown={shown} figure={figure} place={place} />
        <Years outlook={outlook} figure={figure} place={place} />
        <Steps {...props} />
      </section>
    </>
  );
}

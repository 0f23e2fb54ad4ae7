import { formatNumber } from '#japan/numbers.ts';
import type { Language, Text } from '#platform/i18n/text.ts';
import { DataTable } from '#ui/components/data-table.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { similarCsvHref, similarHref } from '../../model.ts';
import type { YearOfBooks } from '../../ratios/books.ts';
import { OpenData } from '../../views/open-data.tsx';
import { comparedParts, figures } from '../figures.ts';
import type { SimilarYear } from '../queries.ts';
import type { SimilarTown } from '../read.ts';
import { compare, figureOfTown, isComfortable, type Standing } from '../rules.ts';
import { similarPageTexts as words } from '../text.ts';
import { figureText, StripChart } from './strip.tsx';

interface Compared {
  readonly similar: SimilarYear;
  readonly books: YearOfBooks;
}

function standingsOf({ similar, books }: Compared, part?: (typeof comparedParts)[number]) {
  return figures
    .filter(({ id, kind }) => (part ? id.startsWith(`${part}.`) : kind === 'ratio'))
    .flatMap((figure) => compare(figure, books, similar.towns) ?? []);
}

export const sourceOf = ({ origin }: SimilarYear): Text =>
  words.source(origin.source, origin.sample);

function Headline({ ratios, similar }: { ratios: readonly Standing[]; similar: SimilarYear }) {
  const t = useText();
  const judged = ratios.map(isComfortable).filter((good) => good !== undefined);
  const { origin, towns } = similar;
  return (
    <section class="finance-headline">
      {judged.length > 0 && (
        <p class="finance-sentence">
          <Phrases>{t(words.headline(judged.filter(Boolean).length, judged.length))}</Phrases>
        </p>
      )}
      <p>
        {t(words.who(String(origin.year), origin.ownType, formatNumber(towns.length)))}{' '}
        {origin.sample && <SampleMark />}
      </p>
      <p class="muted">{t(words.headlineIs)}</p>
    </section>
  );
}

/** The cost whose amount for each resident is furthest from the others'. */
function costTitle(rows: readonly Standing[], none: Text, language: Language): Text {
  const distance = ({ own, median }: Standing) => own - median;
  const [first] = [...rows].sort((a, b) => Math.abs(distance(b)) - Math.abs(distance(a)));
  if (!first || distance(first) === 0) return none;
  const by = figureText(first.figure, Math.abs(distance(first)), language);
  return words.largest(first.figure.plain ?? first.figure.name, distance(first) > 0, by);
}

function Costs(props: Compared & { part: (typeof comparedParts)[number] }) {
  const t = useText();
  const language = useLanguage();
  const { part, similar } = props;
  const rows = standingsOf(props, part)
    .filter(({ own, median }) => own > 0 || median > 0)
    .sort((a, b) => b.own - a.own);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{t(words.costs[part])}</h2>
      <StripChart
        title={costTitle(rows, words.costs[part], language)}
        subtitle={words.drawing}
        description={words.drawing}
        source={sourceOf(similar)}
        csvHref={similarCsvHref(similar.origin.year)}
        rows={rows}
        sameScale
      />
    </section>
  );
}

function Towns({ similar: { towns, origin } }: { similar: SimilarYear }) {
  const t = useText();
  const compared = figures.filter(({ kind }) => kind === 'ratio');
  const value = (town: SimilarTown, figure: (typeof figures)[number]) => {
    const one = figureOfTown(figure, town);
    return one === undefined ? '－' : figureText(figure, one);
  };
  return (
    <Disclosure summary={words.towns}>
      <DataTable
        caption={words.towns}
        captionHidden
        narrow="scroll"
        rows={towns}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', label: words.name, rowHeader: true, render: ({ name }) => name },
          {
            ...{ key: 'residents', label: words.residents, numeric: true },
            render: ({ residents }) => formatNumber(residents),
          },
          ...compared.map((figure) => ({
            ...{ key: figure.id, label: figure.name, numeric: true },
            render: (town: SimilarTown) => value(town, figure),
          })),
        ]}
      />
      <p>
        <a href={similarCsvHref(origin.year)}>{t(words.csv)}</a>
      </p>
    </Disclosure>
  );
}

function Years({ years, current }: { years: readonly SimilarYear[]; current: number }) {
  const t = useText();
  if (years.length < 2) return null;
  return (
    <nav aria-labelledby="similar-years">
      <h2 id="similar-years">{t(words.years)}</h2>
      <ul class="finance-links">
        {years.map(({ origin: { year } }) => (
          <li key={year}>
            <a
              href={`${similarHref}?year=${year}`}
              aria-current={year === current ? 'page' : undefined}
            >
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Our town among the similar towns of a year. */
export function SimilarPage(props: Compared & { years: readonly SimilarYear[] }) {
  const { similar, years } = props;
  const ratios = standingsOf(props);
  return (
    <>
      <Headline ratios={ratios} similar={similar} />
      {ratios.length > 0 && (
        <StripChart
          title={words.ratios}
          subtitle={words.drawing}
          description={words.drawing}
          source={sourceOf(similar)}
          csvHref={similarCsvHref(similar.origin.year)}
          rows={ratios}
        />
      )}
      {comparedParts.map((part) => (
        <Costs key={part} {...props} part={part} />
      ))}
      <Towns similar={similar} />
      <OpenData dataset="similar-towns" />
      <Years years={years} current={similar.origin.year} />
    </>
  );
}

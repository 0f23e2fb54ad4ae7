import type { CostItem, YearCost } from '#engines/measures/contract.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import { spokenYen } from '#japan/spoken-yen.ts';
import { type Language, say, sayEach, type Text } from '#platform/i18n/text.ts';
import { useFigure, type Write } from '#ui/charts/figure-text.ts';
import { type Panel, PanelChart } from '#ui/charts/panel-chart.tsx';
import type { Column } from '#ui/components/data-table.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { Indicator, YearFigure } from '../../model.ts';
import { unitText } from '../../text.ts';
import { PlanTable, yearName, yearTexts } from '../../views/parts.tsx';
import type { PolicyCost } from '../model.ts';
import { headlineOf, yearsBeside } from '../rules.ts';
import { costWords as words } from '../text.ts';

/** An indicator with its yearly figures, oldest first. */
export interface Movement extends Pick<Indicator, 'name' | 'unit' | 'decimals' | 'target'> {
  readonly id: string;
  readonly kind: Indicator['kind'];
  readonly years: readonly YearFigure[];
}

export interface CostBesideProps {
  readonly cost: PolicyCost;
  readonly indicators: readonly Movement[];
  /** The last year to show, for the sheet of a year; without it, all. */
  readonly until?: FiscalYear;
  /** Of its heading. */
  readonly level?: 2 | 3;
}

/** More would be a wall; the page has them all in its own table. */
const mostIndicators = 3;

function costPanel(years: readonly FiscalYear[], costs: readonly YearCost[], language: Language) {
  const of = new Map(costs.map((one) => [one.year, one]));
  const open = years.flatMap((year, place) => (of.get(year)?.closed === false ? [place] : []));
  const panel: Panel = {
    ...{ label: words.panel, kind: 'bars', open: new Set(open) },
    values: years.map((year) => of.get(year)?.executedYen),
    say: (yen) => spokenYen(yen, language),
  };
  return panel;
}

function indicatorPanel(
  years: readonly FiscalYear[],
  { name, unit, decimals, target, years: figures }: Movement,
  t: (text: Text) => string,
  write: Write,
): Panel {
  const of = new Map(figures.map((figure) => [figure.fiscalYear, figure]));
  return {
    ...{ label: name, kind: 'line', target },
    values: years.map((year) => of.get(year)?.value),
    say: (value) => `${write(value, decimals)}${t(unitText(unit))}`,
  };
}

function statement(costs: readonly YearCost[]): Text {
  const headline = headlineOf(costs);
  const sentence = headline?.spent ? words.spent : words.planned;
  return sayEach((language) =>
    sentence(
      headline ? yearName(headline.year, language) : '',
      spokenYen(headline?.yen ?? 0, language),
    ),
  );
}

/** So that nobody adds up the policies and counts a project twice. */
function Shared({ costs }: { costs: readonly YearCost[] }) {
  const t = useText();
  const language = useLanguage();
  const { sharedYen = 0 } = headlineOf(costs) ?? {};
  return sharedYen > 0 ? <p>{t(words.sharedYen(spokenYen(sharedYen, language)))}</p> : null;
}

/** What a policy cost, above the movement of its indicators, along the same years. */
function Beside({ cost, indicators, until }: CostBesideProps) {
  const t = useText();
  const language = useLanguage();
  const write = useFigure();
  const costs = cost.years.filter(({ year }) => until === undefined || year <= until);
  const outcomes = indicators.filter(({ kind }) => kind === 'outcome');
  const processes = indicators.filter(({ kind }) => kind === 'process');
  const shown = [...outcomes, ...processes].slice(0, mostIndicators);
  const years = yearsBeside(costs, shown, until);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const panels = [
    costPanel(years, costs, language),
    ...shown.map((one) => indicatorPanel(years, one, t, write)),
  ];
  return (
    <PanelChart
      title={statement(costs)}
      subtitle={costs.some(({ closed }) => !closed) ? words.open : undefined}
      description={sayEach((language) =>
        words.described(yearName(first, language), yearName(last, language)),
      )}
      source={sayEach((language) => words.source(say(cost.label, language)))}
      points={years.map(yearTexts)}
      axis={words.year}
      panels={panels}
    />
  );
}

function ItemName({ item }: { item: CostItem }) {
  const t = useText();
  return (
    <>
      <a href={item.href}>{t(item.name)}</a>
      {item.shared && <span class="muted">（{t(words.alsoOthers)}）</span>}
    </>
  );
}

function Amount({ yen }: { yen: number | undefined }) {
  const language = useLanguage();
  return <>{yen === undefined ? '－' : spokenYen(yen, language)}</>;
}

const columns: readonly Column<CostItem>[] = [
  { key: 'item', label: words.item, rowHeader: true, render: (item) => <ItemName item={item} /> },
  {
    ...{ key: 'initiative', label: words.initiative },
    render: ({ initiatives }) => <span lang="ja">{initiatives.join('、') || '－'}</span>,
  },
  {
    ...{ key: 'budget', label: words.budget, numeric: true },
    render: ({ budgetYen }) => <Amount yen={budgetYen} />,
  },
  {
    ...{ key: 'executed', label: words.executed, numeric: true },
    render: ({ executedYen }) => <Amount yen={executedYen} />,
  },
];

/** The projects that the money of a year went to, each with the way to its page. */
function CostItems({ cost }: { cost: YearCost }) {
  const t = useText();
  if (cost.items.length === 0) return null;
  const title = sayEach((language) => words.items(yearName(cost.year, language)));
  return (
    <Disclosure summary={title}>
      <PlanTable<CostItem>
        caption={title}
        captionHidden
        rows={cost.items}
        rowKey={({ href }) => href}
        columns={columns}
      />
      {cost.items.some(({ shared }) => shared) && <p class="muted">{t(words.shared)}</p>}
    </Disclosure>
  );
}

/** Cost beside result, on the page of a policy; nothing where nobody keeps the money. */
export function CostBeside(
  props: Omit<CostBesideProps, 'cost'> & { cost: PolicyCost | undefined },
) {
  const t = useText();
  const { cost, until, level = 2 } = props;
  const Heading = `h${level}` as const;
  const newest = cost?.years.findLast(({ year }) => until === undefined || year <= until);
  if (!cost || !newest) return null;
  return (
    <section id="cost">
      <Heading>{t(words.title)}</Heading>
      <p>
        {t(words.lead)} {newest.sample && <SampleMark />}
      </p>
      <Beside {...props} cost={cost} />
      <Shared costs={cost.years.filter(({ year }) => until === undefined || year <= until)} />
      <CostItems cost={newest} />
    </section>
  );
}

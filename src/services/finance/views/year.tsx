import type { ComponentChildren } from 'preact';
import { type FiscalYear, fiscalYearLabels } from '#japan/fiscal-year.ts';
import { formatNumber, formatYen } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { BarChart, type BarRow } from '#ui/charts/bar-chart.tsx';
import type { Column } from '#ui/components/data-table.tsx';
import { dayText } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { ratiosHref, yearHref } from '../model.ts';
import { spokenYen } from '../money-text.ts';
import { publicTexts as texts } from '../public-text.ts';
import { type Group, itemsOfGroup } from '../settlements/items.ts';
import type { FullSettlement } from '../settlements/queries.ts';
import { type Amounts, balancesOf, sumOfGroup } from '../settlements/rules.ts';

export const yearText = (year: FiscalYear): Text => {
  const { era, western, en } = fiscalYearLabels(year);
  return { ja: `${era}（${western}）`, en, easy: `${western}（${era}）` };
};

interface MoneyRow extends BarRow {
  readonly code: string;
  readonly plain: Text | undefined;
  readonly amount: bigint;
  readonly before: bigint | undefined;
}

const inHundredMillions = (yen: bigint) => Number(yen) / 100_000_000;

/** Lines of a group that have an amount, the largest first. */
function rowsOf(group: Group, amounts: Amounts, before: Amounts | undefined): MoneyRow[] {
  return itemsOfGroup(group)
    .flatMap(({ code, name, plain }) => {
      const amount = amounts.get(code) ?? 0n;
      if (amount === 0n) return [];
      const earlier = before && (before.get(code) ?? 0n);
      const value = inHundredMillions(amount);
      return [{ ...{ code, plain, amount, value }, label: plain ?? name, before: earlier }];
    })
    .sort((a, b) => Number(b.amount - a.amount));
}

function useColumns(group: Group, whole: bigint): Column<MoneyRow>[] {
  const t = useText();
  const names = new Map(itemsOfGroup(group).map(({ code, name }) => [code, name]));
  const share = ({ amount }: MoneyRow) =>
    whole > 0n ? `${formatNumber(Number((amount * 1000n) / whole) / 10, { decimals: 1 })}%` : '';
  const change = ({ amount, before }: MoneyRow) =>
    before === undefined ? '' : formatYen(Number(amount - before));
  return [
    {
      ...{ key: 'official', label: texts.official },
      render: ({ code, label }) => t(names.get(code) ?? label),
    },
    {
      key: 'amount',
      label: texts.whole,
      numeric: true,
      render: (row) => formatYen(Number(row.amount)),
    },
    { key: 'share', label: texts.share, numeric: true, render: share },
    { key: 'change', label: texts.change, numeric: true, render: change },
  ];
}

function MoneyChart(props: {
  group: Group;
  title: Text;
  description: Text;
  settlement: FullSettlement;
  before: FullSettlement | undefined;
}) {
  const { group, settlement, before } = props;
  const rows = rowsOf(group, settlement.amounts, before?.amounts);
  const whole = rows.reduce((sum, { amount }) => sum + amount, 0n);
  const more = useColumns(group, whole);
  if (rows.length === 0) return null;
  return (
    <BarChart
      title={props.title}
      description={props.description}
      unit={texts.hundredMillion}
      digits={1}
      rows={rows}
      more={more}
    />
  );
}

function Overview({ settlement }: { settlement: FullSettlement }) {
  const t = useText();
  const language = useLanguage();
  const { amounts, residents } = settlement;
  const amount = (yen: bigint) => (
    <>
      {spokenYen(yen, language)}
      {'　'}
      <span class="muted">
        {t(texts.perResident(formatYen(Math.round(Number(yen) / Math.max(1, residents)))))}
      </span>
    </>
  );
  const sumOf = (group: Group) =>
    itemsOfGroup(group).reduce((sum, { code }) => sum + (amounts.get(code) ?? 0n), 0n);
  return (
    <section>
      <h2>{t(texts.overview)}</h2>
      <DescriptionList
        items={[
          { term: texts.revenue, value: amount(sumOfGroup(amounts, 'revenue')) },
          { term: texts.expenditure, value: amount(sumOfGroup(amounts, 'purpose')) },
          { term: texts.left, value: amount(balancesOf(amounts).real) },
          { term: texts.savings, value: amount(sumOf('fund')) },
          { term: texts.debt, value: amount(sumOf('debt')) },
        ]}
      />
      <p class="muted">{t(texts.residents(formatNumber(residents)))}</p>
    </section>
  );
}

/** What of the revenue the town raised itself (自主財源), in percent with one decimal. */
function ownShare(amounts: Amounts): string {
  const whole = sumOfGroup(amounts, 'revenue');
  const own = itemsOfGroup('revenue')
    .filter((item) => item.own)
    .reduce((sum, { code }) => sum + (amounts.get(code) ?? 0n), 0n);
  if (whole <= 0n) return '0.0';
  return formatNumber(Number((own * 1000n) / whole) / 10, { decimals: 1 });
}

function Years(props: { years: readonly FiscalYear[]; current: FiscalYear }) {
  const t = useText();
  return (
    <nav aria-labelledby="finance-years">
      <h2 id="finance-years">{t(texts.years)}</h2>
      <ul class="finance-links">
        {props.years.map((year) => (
          <li key={year}>
            <a href={yearHref(year)} aria-current={year === props.current ? 'page' : undefined}>
              {t(yearText(year))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function About({ settlement }: { settlement: FullSettlement }) {
  const t = useText();
  const language = useLanguage();
  const { publishedOn, version, note, sample } = settlement;
  return (
    <section>
      <h2>{t(texts.note)}</h2>
      <p>
        {publishedOn && t(texts.publishedOn(dayText(publishedOn, language)))}
        {version > 1 && `　${t(texts.version(version))}`} {sample && <SampleMark />}
      </p>
      {note && <p>{note}</p>}
    </section>
  );
}

export interface YearPageProps {
  /** Where somebody's tax went. */
  readonly tax: ComponentChildren;
  readonly settlement: FullSettlement;
  readonly before: FullSettlement | undefined;
  readonly years: readonly FiscalYear[];
}

/** A year of the town's money in pictures, in household words and in official terms. */
export function YearPage({ settlement, before, years, tax }: YearPageProps) {
  const t = useText();
  const shared = { settlement, before };
  return (
    <>
      <Overview settlement={settlement} />
      <p>
        <a href={ratiosHref}>{t(texts.ratiosLink)}</a>
      </p>
      {tax}
      <MoneyChart
        {...shared}
        group="revenue"
        title={texts.from}
        description={texts.fromIs(ownShare(settlement.amounts))}
      />
      <MoneyChart {...shared} group="purpose" title={texts.expenditure} description={texts.lead} />
      <MoneyChart {...shared} group="nature" title={texts.nature} description={texts.natureIs} />
      <MoneyChart {...shared} group="debt" title={texts.debtFor} description={texts.debtForIs} />
      <About settlement={settlement} />
      <Years years={years} current={settlement.year} />
    </>
  );
}

import type { ComponentChildren } from 'preact';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import { dayText } from '#ui/components/day.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { csvHref, yearHref } from '../../model.ts';
import { publicTexts as texts } from '../../public-text.ts';
import { OpenData } from '../../views/open-data.tsx';
import { yearText } from '../../views/year-word.ts';
import { itemsOfGroup } from '../items.ts';
import type { FullSettlement } from '../queries.ts';
import { type Amounts, sumOfGroup } from '../rules.ts';
import { yearTexts as words } from '../year-text.ts';
import { BalancePart } from './balance.tsx';
import { Changes } from './changes.tsx';
import { DebtPart } from './debt.tsx';
import { type Amount, amountsOf, MoneyChart, shareText } from './money-chart.tsx';
import { Headline, Ways } from './overview.tsx';

/** What of the revenue the town raised itself (自主財源), in percent with one decimal. */
function ownShare(amounts: Amounts): string {
  const own = itemsOfGroup('revenue')
    .filter((item) => item.own)
    .reduce((sum, { code }) => sum + (amounts.get(code) ?? 0n), 0n);
  return shareText(own, sumOfGroup(amounts, 'revenue'));
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
      <p>
        <a href={csvHref(settlement.year)}>{t(words.csv)}</a>
      </p>
      <OpenData dataset="settlement" />
    </section>
  );
}

/** What the largest part of a group is; its plain name where nothing is known. */
function titleOf(amounts: readonly Amount[], of: 'spent' | 'received', none: Text): Text {
  const whole = amounts.reduce((sum, { amount }) => sum + amount, 0n);
  const [first] = amounts;
  if (!first || whole <= 0n) return none;
  const share = shareText(first.amount, whole);
  return words.largest(first.item.plain ?? first.item.name, share, of);
}

function Charts(props: {
  settlement: FullSettlement;
  before: FullSettlement | undefined;
  pictured: boolean;
}) {
  const { settlement, before, pictured } = props;
  const chart = (group: 'purpose' | 'revenue' | 'nature', name: Text, description: Text) => {
    const amounts = amountsOf(group, settlement, before);
    return (
      <MoneyChart
        settlement={settlement}
        amounts={amounts}
        title={titleOf(amounts, group === 'revenue' ? 'received' : 'spent', name)}
        subtitle={name}
        description={description}
      />
    );
  };
  return (
    <>
      {!pictured && chart('purpose', texts.expenditure, texts.lead)}
      {chart('revenue', texts.from, texts.fromIs(ownShare(settlement.amounts)))}
      {chart('nature', texts.nature, texts.natureIs)}
    </>
  );
}

export interface YearPageProps {
  readonly settlement: FullSettlement;
  readonly before: FullSettlement | undefined;
  readonly years: readonly FiscalYear[];
  /** What stands before the charts: the way to one's own tax. */
  readonly children?: ComponentChildren;
  /** Voices that led to what was spent. */
  readonly voices?: ComponentChildren;
  /** Spending down to a project, where it is known; it stands in the place of the chart by purpose. */
  readonly picture?: ComponentChildren;
}

/** A year of the town's money in pictures, in household words and in official terms. */
export function YearPage({ picture, children, voices, ...props }: YearPageProps) {
  const t = useText();
  const { settlement, before, years } = props;
  const shared = { settlement, before };
  return (
    <>
      <Headline {...shared} />
      <Ways />
      <Changes {...shared} />
      {picture}
      {children}
      <section>
        <h2>{t(words.inAndOut)}</h2>
        <Charts {...shared} pictured={Boolean(picture)} />
      </section>
      <DebtPart {...shared} />
      <BalancePart {...shared} />
      {voices}
      <About settlement={settlement} />
      <Years years={years} current={settlement.year} />
    </>
  );
}

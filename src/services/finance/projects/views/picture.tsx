import { formatNumber } from '#japan/numbers.ts';
import { spokenYen } from '#japan/spoken-yen.ts';
import { say, sayEach, type Text } from '#platform/i18n/text.ts';
import { type Tile, Treemap } from '#ui/charts/treemap.tsx';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { shortYear } from '../../views/year-word.ts';
import { type Level, levelAt, type Part } from '../levels.ts';
import { budgetHref, csvHref, levelHref } from '../model.ts';
import type { Spending } from '../queries.ts';
import { searchKind } from '../search-entries.ts';
import { spendingTexts as texts } from '../text.ts';
import type { Node } from '../tree.ts';
import { Standing } from './standing.tsx';
import { LargeYen, Yen } from './yen.tsx';

function Name({ part }: { part: Part }) {
  const t = useText();
  const { name, official, href } = part;
  return (
    <>
      {href ? <a href={href}>{t(name)}</a> : t(name)}
      {official && (
        <span class="spending-official" lang="ja">
          {official.ja}
        </span>
      )}
    </>
  );
}

function Change({ node }: { node: Node }) {
  const t = useText();
  const { before, amount } = node;
  if (before === 0n && amount !== 0n) return <>{t(texts.fresh)}</>;
  return <LargeYen yen={before === undefined ? undefined : amount - before} signed />;
}

function Share({ node }: { node: Node }) {
  const t = useText();
  if (node.share === 0 && node.amount > 0n) return <>{t(texts.under)}</>;
  return <Yen yen={node.share} />;
}

const columns: readonly Column<Part>[] = [
  { key: 'part', label: texts.part, rowHeader: true, render: (part) => <Name part={part} /> },
  {
    ...{ key: 'amount', label: texts.amount, numeric: true },
    render: ({ node }) => <LargeYen yen={node.amount} />,
  },
  {
    ...{ key: 'each', label: texts.each, numeric: true },
    render: ({ each }) => <Yen yen={each} />,
  },
  {
    ...{ key: 'share', label: texts.share, numeric: true },
    render: ({ node }) => <Share node={node} />,
  },
  {
    ...{ key: 'change', label: texts.change, numeric: true },
    render: ({ node }) => <Change node={node} />,
  },
];

const labelOf = (level: Level, of: (name: string) => Text) =>
  sayEach((language) => of(say(level.name, language)));

/** The boxes of a level, each a way into it. */
function Boxes({ level }: { level: Level }) {
  const t = useText();
  const language = useLanguage();
  const tiles = level.parts.flatMap(({ node, name, href }): Tile[] => {
    if (node.amount <= 0n) return [];
    const value = Number(node.amount);
    const figure = spokenYen(node.amount, language);
    const parts = node.parts.map(({ amount }) => Number(amount));
    const key = `${node.kind} ${node.key}`;
    return [{ key, name: t(name), figure, value, parts, ...(href && { href }) }];
  });
  return <Treemap label={labelOf(level, texts.picture)} tiles={tiles} />;
}

/** What the boxes are, in words. */
function Parts({ level }: { level: Level }) {
  return (
    <DataTable
      caption={labelOf(level, texts.table)}
      captionHidden
      rows={level.parts}
      rowKey={({ node }) => `${node.kind} ${node.key}`}
      columns={columns}
    />
  );
}

function Years({ spending, level }: { spending: Spending; level: Level }) {
  return (
    <Tabs
      label={texts.years}
      current={levelHref(spending.year, level.path)}
      tabs={spending.years.slice(0, 5).map(({ year, basis, budgeted }) => ({
        label: sayEach((language) =>
          texts.yearTab(say(shortYear(year), language), say(texts.basis[basis], language)),
        ),
        href: levelHref(year, budgeted ? level.path : []),
      }))}
    />
  );
}

/** For whoever has one thing in mind: 除雪, 給食. The search of the site, of finance only. */
function Find() {
  const t = useText();
  return (
    <search>
      <form class="spending-find" action="/search" method="get">
        <label for="spending-q">{t(texts.find)}</label>
        <input class="input" id="spending-q" type="search" name="q" maxLength={100} />
        <input type="hidden" name="kind" value={searchKind} />
        <Button variant="secondary">{t(texts.findDo)}</Button>
      </form>
    </search>
  );
}

/** How the amounts come about, and where to take them along. */
function Notes({ spending, level }: { spending: Spending; level: Level }) {
  const t = useText();
  const { residents, year, basis, budgeted } = spending;
  const people = residents && {
    count: formatNumber(residents.count),
    year: t(shortYear(residents.year)),
  };
  return (
    <>
      <p class="muted">
        {t(texts.basisNote[basis])} {people && t(texts.residents(people.count, people.year))}
      </p>
      <ul>
        <li>
          <a href={csvHref(year, level.path)}>{t(texts.csv)}</a>
        </li>
        <li>
          <a href={csvHref(year)}>{t(texts.csvAll)}</a>
        </li>
        {budgeted && (
          <li>
            <a href={budgetHref(year)}>{t(texts.budgetLink(t(shortYear(year))))}</a>
          </li>
        )}
      </ul>
    </>
  );
}

/** One level of the town's spending with an address of its own. */
export function SpendingPage({ spending, level }: { spending: Spending; level: Level }) {
  return (
    <>
      <Years spending={spending} level={level} />
      <Standing
        amount={level.node.amount}
        before={level.node.before}
        each={level.each}
        sample={spending.sample}
      />
      {level.path.length === 0 && spending.budgeted && <Find />}
      <Boxes level={level} />
      <Parts level={level} />
      <Notes spending={spending} level={level} />
    </>
  );
}

/** The whole as a part of another page, whose charts have the words. */
export function SpendingPart({ spending }: { spending: Spending }) {
  const t = useText();
  const level = levelAt(spending, []);
  if (!level || level.parts.length === 0) return null;
  return (
    <section id="spending">
      <h2>{t(texts.title)}</h2>
      <p>{t(texts.lead)}</p>
      <Boxes level={level} />
      <p>
        <a href={levelHref(spending.year, [])}>{t(texts.openAll)}</a>
      </p>
    </section>
  );
}
